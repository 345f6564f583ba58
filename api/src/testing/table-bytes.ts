import iconv from 'iconv-lite';
import { describeTable, readTable, type ChosenReading, type TableRow, type TableSource } from '../table-files/index.ts';

/** The bytes in pieces of a length, as they come over a wire. */
export async function* pieces(bytes: Buffer, length = 1_048_576): TableSource {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

const NAMES = { UTF8: 'utf8', UTF16LE: 'utf16le', UTF16BE: 'utf16-be', CP932: 'cp932', EUCJP: 'eucjp' } as const;

/** A text as bytes, as another program would have written it. */
export const written = (text: string, encoding: keyof typeof NAMES = 'UTF8', addBOM = false): Buffer =>
  iconv.encode(text, NAMES[encoding], { addBOM });

/** The file as it is described, and all its rows. */
export async function read(bytes: Buffer, chosen: ChosenReading = {}, length?: number) {
  const description = await describeTable(pieces(bytes, length), chosen);
  const rows: TableRow[] = [];
  for await (const row of readTable(pieces(bytes, length), description)) rows.push(row);
  return { ...description, rows };
}

/** What became of the attempt: the code of the fault, and the error itself where it is none of ours. */
export const faultOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => null,
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );

/** Numbers below `limit` that are the same in every run. */
export function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}

import { fetched, Refusal } from '../../graphql/index.ts';

export interface TakenFile {
  readonly name: string;
  readonly content: Blob;
  readonly rows: number;
}

interface Taking {
  readonly signal: AbortSignal;
  /** How many rows have come. */
  readonly onRows: (rows: number) => void;
}

/** Only a record of our files ends with a CR. */
const CR = 13;

/** Reads a file to its end. One that breaks off in the middle is none: nobody may take a part for the whole. */
export async function takeFile(address: string, { signal, onRows }: Taking): Promise<TakenFile> {
  const answer = await fetched(address, { signal });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let records = 0;
  try {
    const reader = answer.body!.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      records += countOf(part.value);
      onRows(Math.max(records - 1, 0));
    }
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Refusal('FILE_BROKEN_OFF');
  }
  const type = answer.headers.get('content-type') ?? 'application/octet-stream';
  return { name: nameIn(answer.headers), content: new Blob(parts, { type }), rows: Math.max(records - 1, 0) };
}

const countOf = (bytes: Uint8Array) => bytes.reduce((count, byte) => (byte === CR ? count + 1 : count), 0);

/** What the file is called, as the API says. */
export function nameIn(headers: Headers): string {
  const said = headers.get('content-disposition') ?? '';
  const coded = /filename\*=UTF-8''([^;]+)/.exec(said)?.[1];
  return coded ? decodeURIComponent(coded) : (/filename="([^"]+)"/.exec(said)?.[1] ?? 'enishi.csv');
}

/** Gives it to the browser, which keeps it where it keeps such things. */
export function keepFile({ name, content }: Pick<TakenFile, 'name' | 'content'>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

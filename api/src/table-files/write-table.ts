import { guarded } from './formula-guard.ts';
import { inCp932 } from './write-cp932.ts';

/** How a table is written: UTF-8 with a mark by which Excel knows it, or the code page of Japanese Windows. */
export const WrittenEncoding = { utf8: 'utf8', cp932: 'cp932' } as const;
export type WrittenEncoding = keyof typeof WrittenEncoding;

/** A character that the encoding lacks, and the number of the row, from 1 behind the head, in which it stands. */
export type OnLack = (character: string, row: number) => void;

const NEEDS_QUOTES = /[",\n]|^\s|\s$/;
const BOM = '\ufeff';

/** A cell that is text and nothing else, whatever program opens it. A line break within it is a single LF. */
function cell(text: string): string {
  const safe = guarded(text).replaceAll(/\r\n?/g, '\n');
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record of RFC 4180. Only a record ends with CR LF, so that whoever counts these counts records. */
export const csvRecord = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/**
 * Turns rows of cells into the bytes of a CSV file, `head` first, some rows at a time. What the encoding lacks is told to
 * `onLack`, which may throw; what it lets pass becomes 〓.
 */
export function tableWriter(encoding: WrittenEncoding, onLack: OnLack) {
  let row = 0;
  const bytesOf = (record: string) =>
    encoding === 'utf8' ? Buffer.from(record) : inCp932(record, (character) => onLack(character, row));
  return {
    head: (cells: readonly string[]): Buffer => bytesOf(`${encoding === 'utf8' ? BOM : ''}${csvRecord(cells)}`),
    rows: (rows: readonly (readonly string[])[]): Buffer =>
      Buffer.concat(
        rows.map((cells) => {
          row += 1;
          return bytesOf(csvRecord(cells));
        }),
      ),
  };
}

import { unguarded } from './formula-guard.ts';
import type { CellFault, TableRow } from './table-reading.ts';
import type { TableRecord } from './read-records.ts';

type CharacterFault = Exclude<CellFault['code'], 'CELLS_LACKING' | 'CELLS_EXTRA'>;

/** One look tells that nearly every row has none of them. */
const odd =
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffd\ue000-\uf8ff]/;
const kinds: readonly { code: CharacterFault; found: RegExp; isKept?: true }[] = [
  { code: 'BYTES_UNREADABLE', found: /\ufffd/g, isKept: true },
  { code: 'CONTROL_INSIDE', found: /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g },
  { code: 'DIRECTION_INSIDE', found: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/g },
  // The joiner within an emoji of a family belongs to it.
  {
    code: 'ZERO_WIDTH_INSIDE',
    found:
      /[\u00ad\u180e\u200b\u200c\u2060-\u2065\ufeff]|(?<![\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f])\u200d/gu,
  },
  { code: 'PRIVATE_CHARACTER', found: /[\ue000-\uf8ff]/g, isKept: true },
];

const codePoint = (it: string) => `U+${(it.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The record as a row of so many cells: what nobody can see is taken out of them, and said. */
export function rowOf(
  { lineNo, cells: written, faults: before }: TableRecord,
  width: number,
  isSheet: boolean,
): TableRow {
  const faults: CellFault[] = [...before];
  const count = lastFilled(written) + 1;
  if (count > width) faults.push({ code: 'CELLS_EXTRA', value: String(written.length) });
  // A sheet does not store its empty cells, and a line that is not read has none.
  else if (written.length < width && !isSheet && faults.length === 0)
    faults.push({ code: 'CELLS_LACKING', value: String(written.length) });
  const cells = written.slice(0, Math.max(Math.min(count, MOST_CELLS), width));
  while (cells.length < width) cells.push('');
  return {
    lineNo,
    cells: cells.map((cell, column) => unguarded(odd.test(cell) ? cleaned(cell, column, faults) : cell)),
    faults,
  };
}

/** More of them help nobody to see what is wrong with the row. */
const MOST_CELLS = 250;

export const lastFilled = (cells: readonly string[]): number => cells.findLastIndex((it) => it.trim() !== '');

/** The text without what nobody can see; each kind is said once. */
function cleaned(cell: string, column: number, faults: CellFault[]): string {
  let text = cell;
  for (const { code, found, isKept } of kinds) {
    const first = text.match(found)?.[0];
    if (first === undefined) continue;
    faults.push({ code, column, value: codePoint(first) });
    if (!isKept) text = text.replace(found, '');
  }
  return text;
}

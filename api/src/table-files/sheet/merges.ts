import { READ_LIMITS } from '../read-limits.ts';
import { columnOf } from './cell-place.ts';

interface Merge {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

const merge = /<(?:\w+:)?mergeCell\s[^<>]{0,150}?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;
/** Longer than a tag, so that none is missed between two pieces. */
const TAG = 200;
/** More than so many columns are not read, and cells that are merged do not overlap. */
const MOST_AT_ONCE = READ_LIMITS.columns;

/**
 * Cells merged over several rows: the file has their text in the first only, and means it for all. They are listed after
 * the rows, so the sheet is looked through once before it is read.
 */
export class Merges {
  private readonly byRow: ReadonlyMap<number, Merge[]>;
  private open: (Merge & { readonly text: string })[] = [];

  private constructor(byRow: ReadonlyMap<number, Merge[]>) {
    this.byRow = byRow;
  }

  static async of(pieces: AsyncIterable<string>): Promise<Merges> {
    const byRow = new Map<number, Merge[]>();
    let count = 0;
    let rest = '';
    for await (const piece of pieces) {
      const text = rest + piece;
      let end = 0;
      for (const found of text.matchAll(merge)) {
        const [, place = '', from, to] = found;
        end = found.index + found[0].length;
        if (from === to || (count += 1) > READ_LIMITS.merges) continue;
        const row = byRow.get(Number(from)) ?? [];
        row.push({ column: columnOf(place), from: Number(from), to: Number(to) });
        byRow.set(Number(from), row);
      }
      rest = text.slice(Math.max(end, text.length - TAG));
    }
    return new Merges(byRow);
  }

  /** Gives the cells of a row what was merged into them from above. Rows come in their order. */
  fill(lineNo: number, cells: string[]): void {
    if (this.byRow.size === 0) return;
    this.open = this.open.filter(({ to }) => to >= lineNo);
    for (const { column, text } of this.open) {
      while (cells.length < column) cells.push('');
      cells[column] ||= text;
    }
    for (const it of this.byRow.get(lineNo) ?? [])
      if (cells[it.column] && this.open.length < MOST_AT_ONCE) this.open.push({ ...it, text: cells[it.column] ?? '' });
  }
}

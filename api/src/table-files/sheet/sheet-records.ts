import { READ_LIMITS } from '../read-limits.ts';
import type { TableRecord } from '../read-records.ts';
import type { CellFault } from '../table-reading.ts';
import type { Archive } from './archive.ts';
import { columnOf } from './cell-place.ts';
import { Merges } from './merges.ts';
import type { Shown } from './number-format.ts';
import { numberText } from './number-text.ts';
import { unescaped } from './shared-texts.ts';
import { heard, type XmlListener } from './xml.ts';

export interface SheetContext {
  readonly texts: readonly string[];
  readonly styles: readonly (Shown | null)[];
  readonly is1904: boolean;
}

/** Cells further to the right are left out: the headers have said by then that they are too many. */
const MOST_CELLS = 250;

/** The rows of a sheet, as many at a time as a piece of the file holds. Rows without a cell are left out. */
export async function* sheetRecords(
  archive: Archive,
  path: string,
  context: SheetContext,
): AsyncGenerator<TableRecord[]> {
  const merges = await Merges.of(archive.text(path, READ_LIMITS.sheet));
  const listener = new SheetListener(context);
  for await (const _ of heard(archive.text(path, READ_LIMITS.sheet), listener)) {
    const records = listener.taken();
    for (const { lineNo, cells } of records) merges.fill(lineNo, cells);
    if (records.length > 0) yield records;
  }
}

class SheetListener implements XmlListener {
  private records: TableRecord[] = [];
  private lineNo = 0;
  private cells: string[] = [];
  private faults: CellFault[] = [];
  private column = -1;
  private type = 'n';
  private style = 0;
  private written = '';
  private isText = false;
  private isReading = false;
  private readonly context: SheetContext;

  constructor(context: SheetContext) {
    this.context = context;
  }

  /** The rows that ended since they were last taken. */
  taken(): TableRecord[] {
    const { records } = this;
    this.records = [];
    return records;
  }

  open(tag: string, attribute: (name: string) => string | undefined): void {
    if (tag === 'row') {
      this.lineNo = Number(attribute('r')) || this.lineNo + 1;
      this.cells = [];
      this.faults = [];
      this.column = -1;
    } else if (tag === 'c') {
      const place = attribute('r');
      this.column = place === undefined ? this.column + 1 : columnOf(place);
      this.type = attribute('t') ?? 'n';
      this.style = Number(attribute('s') ?? 0);
      this.written = '';
    } else if (tag === 'rPh') this.isReading = true;
    this.isText = tag === 'v' || (tag === 't' && !this.isReading);
  }

  text(more: string): void {
    if (this.isText && this.written.length <= READ_LIMITS.row) this.written += more;
  }

  close(tag: string): void {
    this.isText = false;
    if (tag === 'rPh') this.isReading = false;
    else if (tag === 'c') this.keepCell();
    else if (tag === 'row' && this.cells.length > 0)
      this.records.push({ lineNo: this.lineNo, cells: this.cells, faults: this.faults });
  }

  private keepCell(): void {
    const { column, cells } = this;
    if (this.written === '' || column < 0 || column >= MOST_CELLS) return;
    while (cells.length < column) cells.push('');
    if (this.type === 'e') this.faults.push({ code: 'FORMULA_FAILED', column, value: this.written });
    cells[column] = this.type === 'e' ? '' : this.cellText();
  }

  /** A formula has its last value beside it, which is what people saw. */
  private cellText(): string {
    const { texts, styles, is1904 } = this.context;
    if (this.type === 's') return texts[Number(this.written)] ?? '';
    if (this.type === 'b') return this.written === '1' ? 'TRUE' : 'FALSE';
    if (this.type === 'n') return numberText(this.written, styles[this.style] ?? null, is1904);
    return unescaped(this.written);
  }
}

import { READ_LIMITS } from './read-limits.ts';
import { lenientCells, lineAt, recordAt } from './read-record.ts';
import { TableFault, type CellFault } from './table-reading.ts';

/** A row as it stands in the file, before anybody knows how many cells it should have. */
export interface TableRecord {
  /** The physical line on which it begins, from 1. */
  readonly lineNo: number;
  readonly cells: string[];
  readonly faults: readonly CellFault[];
}

/** So many characters are shown of a line that is not read. */
const SHOWN = 200;

/**
 * The records of a text, in which lines end in CRLF, LF or a lone CR, and a cell in quotation marks may go over several.
 * A quotation mark that never closes costs its own line only: reading goes on with the next one.
 * @throws TableFault ROW_TOO_LONG where already the first line has no end.
 */
export async function* recordsOf(texts: AsyncIterable<string>, separator: string): AsyncGenerator<TableRecord> {
  const reader = new RecordReader(separator);
  for await (const text of texts) yield* reader.read(text, false);
  yield* reader.read('', true);
}

class RecordReader {
  private rest = '';
  private lineNo = 1;
  private isSkipping = false;

  private readonly separator: string;

  // Written out, so that it runs without a build as well.
  constructor(separator: string) {
    this.separator = separator;
  }

  /** The records that end in what has been read so far. */
  *read(more: string, isEnd: boolean): Generator<TableRecord> {
    const text = this.rest + more;
    let at = 0;
    while (at < text.length) {
      const record = this.isSkipping ? undefined : recordAt(text, at, this.separator, isEnd);
      if (record && record.next - at <= READ_LIMITS.row) {
        yield { lineNo: this.lineNo, cells: record.cells, faults: [] };
        this.lineNo += record.lines;
        at = record.next;
        continue;
      }
      const isShort = text.length - at <= READ_LIMITS.row;
      if (record === null && isShort) break;
      const line = lineAt(text, at, isEnd);
      const end = line?.end ?? text.length;
      if (!line && isShort && !this.isSkipping) break;
      yield* this.oddLine(text.slice(at, end));
      this.isSkipping = !line;
      if (line) this.lineNo += 1;
      at = line?.next ?? text.length;
    }
    this.rest = text.slice(at);
  }

  /** A line with a quotation mark that does not close, or one that is too long, said once however often it goes on. */
  private *oddLine(line: string): Generator<TableRecord> {
    if (this.isSkipping) return;
    const { lineNo } = this;
    if (line.length <= READ_LIMITS.row) {
      yield { lineNo, cells: lenientCells(line, this.separator), faults: [{ code: 'QUOTE_UNCLOSED' }] };
      return;
    }
    if (lineNo === 1) throw new TableFault('ROW_TOO_LONG', lineNo);
    yield { lineNo, cells: [line.slice(0, SHOWN)], faults: [{ code: 'CELL_TOO_LONG' }] };
  }
}

import type { FileDoubt, FileFault, RowFault, Separator, TextEncoding } from '#domain';

/** The bytes of a file, piece by piece. Whoever reads less than all of it ends the source. */
export type TableSource = AsyncIterable<Buffer>;

/** How a file is read as a table. A spreadsheet has a sheet, and neither encoding nor separator. */
export interface TableReading {
  readonly isSheet: boolean;
  readonly encoding: TextEncoding | null;
  readonly separator: Separator | null;
  /** The name of the sheet. */
  readonly sheet: string | null;
  /** The physical line on which the headers stand (in a spreadsheet: the row), from 1; 0 where there are none. */
  readonly headerRow: number;
}

/** What somebody chose instead of what was found. */
export type ChosenReading = Partial<Pick<TableReading, 'encoding' | 'separator' | 'sheet' | 'headerRow'>>;

export interface CellFault {
  readonly code: RowFault;
  /** The cell, from 0; left out where the fault is the row's. */
  readonly column?: number;
  /** What is meant: the code point (`U+202E`), how many cells there are, or what a spreadsheet shows for an error. */
  readonly value?: string;
}

export interface TableRow {
  /** The physical line of the file on which the row begins, from 1; the row's number in a spreadsheet. */
  readonly lineNo: number;
  /** Exactly as many as there are headers, filled up with empty ones; those beyond stay at the end. */
  readonly cells: string[];
  readonly faults: readonly CellFault[];
}

/** How sure the encoding is: told by a mark at the beginning, the only one in which all bytes fit, or the likeliest. */
export type Sureness = 'MARKED' | 'FITS' | 'LIKELY';

/** How the bytes of a text are read, and how sure that is. */
export interface TextDetection {
  readonly encoding: TextEncoding;
  readonly sureness: Sureness;
  /** The other encodings in which the text could be read, the likeliest first. */
  readonly others: readonly TextEncoding[];
}

export interface TableDescription extends TableReading {
  /** Null for a sheet, and for an encoding that somebody chose. */
  readonly sureness: Sureness | null;
  /** The other encodings in which it could be read, the likeliest first. */
  readonly encodings: readonly TextEncoding[];
  /** The visible sheets in their order, then the hidden ones. */
  readonly sheets: readonly string[];
  readonly headers: readonly string[];
  /** The first rows after the headers. */
  readonly preview: readonly TableRow[];
  readonly doubts: readonly { readonly code: FileDoubt; readonly lineNo?: number; readonly value?: string }[];
}

/** A file that cannot be read as a table. */
export class TableFault extends Error {
  readonly code: FileFault;
  /** Where or what, in words of no language: a line, a name, a number. */
  readonly details: string | null;

  // Written out: a worker thread reads this file without a build, and then such shorthands are not understood.
  constructor(code: FileFault, details: string | number | null = null) {
    super(details === null ? code : `${code}: ${details}`);
    this.code = code;
    this.details = details === null ? null : String(details);
  }
}

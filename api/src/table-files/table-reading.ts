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
  /** Which row of the file has the headers, from 1; 0 where none has. */
  readonly headerRow: number;
}

/** What somebody chose instead of what was found. */
export type ChosenReading = Partial<Pick<TableReading, 'encoding' | 'separator' | 'sheet' | 'headerRow'>>;

export interface CellFault {
  readonly code: RowFault;
  /** The cell, from 0; left out where the fault is the row's. */
  readonly column?: number;
  /** What is meant: the code point (`U+202E`), the bytes in hexadecimal, or how many cells there are. */
  readonly value?: string;
}

export interface TableRow {
  /** The physical line of the file on which the row begins, from 1; the row's number in a spreadsheet. */
  readonly lineNo: number;
  /** Exactly as many as there are headers, filled up with empty ones; those beyond stay at the end. */
  readonly cells: string[];
  readonly faults: readonly CellFault[];
}

/** How sure the encoding is: told by a mark, told by all bytes of the head, or the likelier of two. */
export type Sureness = 'MARKED' | 'FITS' | 'LIKELY';

export interface TextDetection {
  readonly encoding: TextEncoding;
  readonly sureness: Sureness;
  /** The encodings in which the head could be read as well, the likeliest first. */
  readonly others: readonly TextEncoding[];
  readonly separator: Separator;
  /** Where the bytes contradict the encoding, as a physical line from 1. */
  readonly differsAtLine: number | null;
}

export interface TableDescription extends TableReading {
  readonly sureness: Sureness | null;
  /** The visible sheets in their order, then the hidden ones. */
  readonly sheets: readonly string[];
  readonly headers: readonly string[];
  /** The first rows after the headers. */
  readonly preview: readonly TableRow[];
  readonly doubts: readonly { readonly code: FileDoubt; readonly lineNo?: number; readonly value?: string }[];
}

/** A file that cannot be read as a table. `details` says where or what, in words of no language: a line, a name, a number. */
export class TableFault extends Error {
  constructor(
    readonly code: FileFault,
    readonly details: string | null = null,
  ) {
    super(details ? `${code}: ${details}` : code);
  }
}

/**
 * Looks at the beginning of a file (of a spreadsheet: at all of it) and says how it would be read.
 * @throws TableFault
 */
export type DescribeTable = (source: TableSource, chosen?: ChosenReading) => Promise<TableDescription>;

/**
 * The rows after the headers, in the order of the file, one at a time. A row at fault says so and stops no other; blank
 * rows count, those at the end of the file do not.
 * @throws TableFault
 */
export type ReadTable = (source: TableSource, reading: TableReading) => AsyncIterable<TableRow>;

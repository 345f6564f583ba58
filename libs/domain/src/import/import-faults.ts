import { list } from '../list.ts';

/** What a row of a file suffers from as a row, whatever the file is about. */
export const RowFault = list(
  /** Fewer cells, or more, than the header has. */
  'CELLS_LACKING',
  'CELLS_EXTRA',
  /** Bytes that mean nothing in the file's encoding. */
  'BYTES_UNREADABLE',
  /** A NUL or another control character, which was left out of the cell. */
  'CONTROL_INSIDE',
  /** A character that turns the direction of writing, as U+202E does; it was left out. */
  'DIRECTION_INSIDE',
  /** A character without width in a cell, which makes two texts look alike; it was left out. */
  'ZERO_WIDTH_INSIDE',
  /** A character that only the office's own computers know (外字); elsewhere nobody can read it. */
  'PRIVATE_CHARACTER',
  /** A quotation mark that opens a cell and never ends it, or text that goes on after the one that ends it. */
  'QUOTE_UNCLOSED',
  /** A cell, or a whole line, longer than the reader takes; only its beginning was read. */
  'CELL_TOO_LONG',
  /** A cell in which the spreadsheet shows an error, as #N/A. */
  'FORMULA_FAILED',
);
export type RowFault = keyof typeof RowFault;

/** Why a file as a whole cannot be read as a table. */
export const FileFault = list(
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  /** A program, a picture, a PDF, or bytes that are no text. */
  'FILE_NOT_A_TABLE',
  /** The form of Excel before 2007. */
  'FILE_IS_OLD_EXCEL',
  'FILE_LOCKED',
  /** A spreadsheet or archive that ends too early or contradicts itself. */
  'FILE_BROKEN',
  /** Small on the way, huge once unpacked; or with names that lead out of it. */
  'FILE_UNSAFE',
  'FILE_TAKES_TOO_LONG',
  'ROW_TOO_LONG',
  'ROWS_TOO_MANY',
  'COLUMNS_TOO_MANY',
  'SHEET_UNKNOWN',
);
export type FileFault = keyof typeof FileFault;

/** What one should know of a file that can be read nevertheless. */
export const FileDoubt = list(
  /** Two columns have the same header. */
  'HEADER_TWICE',
  /** No line looks like headers. */
  'HEADER_MISSING',
  /** The file says one encoding, by its mark or by whoever chose it, and has bytes of another. */
  'ENCODING_DIFFERS',
);
export type FileDoubt = keyof typeof FileDoubt;

/** Why the text of a cell is no day. */
export const WrittenDayFault = list(
  /** 2026/02/30, 令和8年13月1日, or a year outside 1900 to 2199. */
  'DAY_IMPOSSIBLE',
  /** 10/1 or 26/1/5: the year or its century is missing; 1/5/2026: the month could be either. */
  'DAY_AMBIGUOUS',
  /** 2026/1/5(火), where it is a Monday. */
  'DAY_WEEKDAY_DIFFERS',
  'DAY_UNREADABLE',
);
export type WrittenDayFault = keyof typeof WrittenDayFault;

/** Why the text of a cell is no telephone number. */
export const WrittenPhoneFault = list('PHONE_SEVERAL', 'PHONE_UNREADABLE');
export type WrittenPhoneFault = keyof typeof WrittenPhoneFault;

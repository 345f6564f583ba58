import { limited } from './read-text.ts';
import { TableFault, type TableSource } from './table-reading.ts';

const oldOffice = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const zip = [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('PK\x05\x06', 'latin1')];
/** The name of the part in which Office keeps a document under a password. */
const locked = Buffer.from('EncryptedPackage', 'utf16le');
const others: readonly [string, string][] = [
  ['PDF', '%PDF'],
  ['EXE', 'MZ'],
  ['ELF', '\x7fELF'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['RIFF', 'RIFF'],
  ['TIFF', 'II*\0'],
  ['HEIC', '\0\0\0\x18ftyp'],
  ['GZIP', '\x1f\x8b'],
  ['7Z', '7z\xbc\xaf\x27\x1c'],
  ['RAR', 'Rar!'],
  ['SQLITE', 'SQLite format 3'],
  ['RTF', '{\\rtf'],
  ['UTF32', '\xff\xfe\0\0'],
  ['UTF32', '\0\0\xfe\xff'],
];
/** Some systems give a page of the web the name of a spreadsheet. */
const page = /^\s*(?:<!doctype html|<html|<\?xml|<table)/i;

/** The form of Office before 2007, in which a document under a password comes even today. */
export const isOldOffice = (head: Buffer): boolean => head.subarray(0, 8).equals(oldOffice);

/** Which of the two it is, by a name that may stand at the end of the file. */
export async function oldOfficeFault(pieces: TableSource): Promise<TableFault> {
  let rest = Buffer.alloc(0);
  for await (const piece of limited(pieces)) {
    const seen = Buffer.concat([rest, piece]);
    if (seen.includes(locked)) return new TableFault('FILE_LOCKED');
    rest = seen.subarray(-locked.length);
  }
  return new TableFault('FILE_IS_OLD_EXCEL');
}

/**
 * Whether the first bytes begin a spreadsheet; false for what may be a text.
 * @throws TableFault for what is neither, by the marks with which files of other kinds begin.
 */
export function beginsSheet(head: Buffer): boolean {
  if (head.length === 0) throw new TableFault('FILE_EMPTY');
  if (zip.some((mark) => head.subarray(0, 4).equals(mark))) return true;
  if (isOldOffice(head)) throw new TableFault('FILE_IS_OLD_EXCEL');
  const start = head.toString('latin1', 0, 256);
  const other = others.find(([, mark]) => start.startsWith(mark) && isNoText(head, mark));
  if (other) throw new TableFault('FILE_NOT_A_TABLE', other[0]);
  if (page.test(start.replace(/^\xef\xbb\xbf/, ''))) throw new TableFault('FILE_NOT_A_TABLE', 'HTML');
  return false;
}

/** A list may begin with the letters MZ as well; what is a program has bytes that no text has. */
const isNoText = (head: Buffer, mark: string) =>
  mark.length > 2 || /[^\x20-\x7e]/.test(mark) || head.subarray(0, 4_096).includes(0);

import { createHash } from 'node:crypto';
import { guessFields, headerKey, MOST_COLUMNS, type ImportKind } from '#domain';
import { Refused } from '../core/errors.ts';
import {
  describeTable,
  TableFault,
  type ChosenReading,
  type TableDescription,
  type TableSource,
} from '../table-files/index.ts';
import type { FileHead } from './import-parts.ts';

/** How many rows are shown before a file is checked. */
const PREVIEW_ROWS = 20;

/** The beginning of a file, as it would be read. What is no table is refused. */
export async function lookedAt(source: TableSource, chosen?: ChosenReading): Promise<TableDescription> {
  try {
    return await describeTable(source, chosen);
  } catch (error) {
    if (error instanceof TableFault) throw new Refused(error.code, undefined, numbersIn(error));
    throw error;
  }
}

/** How many there are, and how many there may be, where that is what is wrong. */
const numbersIn = ({ code, details }: TableFault) =>
  code === 'COLUMNS_TOO_MANY' ? { found: Number(details), most: MOST_COLUMNS } : undefined;

/** What is kept of it, to be shown without reading the file again. */
export const headOf = ({ headers, preview, sheets, doubts }: TableDescription): FileHead => ({
  headers: [...headers],
  preview: preview.slice(0, PREVIEW_ROWS).map(({ cells }) => cells),
  sheets: [...sheets],
  notes: [...doubts],
});

/** How it is read, as columns of the import. */
export const readingOf = ({ isSheet, encoding, separator, sheet, headerRow }: TableDescription) => ({
  isSheet,
  encoding,
  separator,
  sheet,
  headerRow,
});

/** Files whose headers say the same have one shape, whatever else is in them. */
export const shapeOf = (headers: readonly string[]): string =>
  createHash('sha256').update(headers.map(headerKey).join('\n')).digest('hex').slice(0, 32);

/** What the headers say by themselves. */
export const guessed = (headers: readonly string[], kind: ImportKind): (string | null)[] => guessFields(headers, kind);

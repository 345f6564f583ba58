import type { TableRecord } from '../read-records.ts';
import { TableFault } from '../table-reading.ts';
import { Archive, asFault } from './archive.ts';
import { sharedTextsOf } from './shared-texts.ts';
import { sheetRecords } from './sheet-records.ts';
import { stylesOf } from './styles.ts';
import { workbookOf } from './workbook.ts';

/** What a sheet gives, one after the other: first the names of all, then its rows, some at a time. */
export type SheetPart = { readonly visible: string[]; readonly hidden: string[] } | { readonly records: TableRecord[] };

/**
 * Reads a sheet of a spreadsheet's file; the first one where none is named.
 * @throws TableFault
 */
export async function* sheetParts(path: string, name: string | null): AsyncGenerator<SheetPart> {
  const archive = await Archive.open(path);
  try {
    const { sheets, is1904 } = await workbookOf(archive);
    const namesOf = (isHidden: boolean) => sheets.filter((it) => it.isHidden === isHidden).map((it) => it.name);
    yield { visible: namesOf(false), hidden: namesOf(true) };
    const sheet = name === null ? sheets[0] : sheets.find((it) => it.name === name);
    if (!sheet) throw new TableFault('SHEET_UNKNOWN', name);
    const context = { texts: await sharedTextsOf(archive), styles: await stylesOf(archive), is1904 };
    for await (const records of sheetRecords(archive, sheet.path, context)) yield { records };
  } catch (error) {
    throw asFault(error);
  } finally {
    archive.close();
  }
}

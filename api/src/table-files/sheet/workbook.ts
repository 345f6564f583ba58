import { TableFault } from '../table-reading.ts';
import type { Archive } from './archive.ts';
import { hear } from './xml.ts';

export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

export interface Workbook {
  /** Those that one sees, in their order, then the hidden ones. */
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904, as they were on old Macs. */
  readonly is1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';
const LOCKED = 'encryptedpackage';

/** @throws TableFault FILE_NOT_A_TABLE where the archive is no spreadsheet. */
export async function workbookOf(archive: Archive): Promise<Workbook> {
  if (archive.has(LOCKED)) throw new TableFault('FILE_LOCKED');
  if (!archive.has(WORKBOOK)) throw new TableFault('FILE_NOT_A_TABLE', 'ZIP');
  const paths = await pathsOf(archive);
  const sheets: Sheet[] = [];
  let is1904 = false;
  await hear(archive.text(WORKBOOK), {
    open: (tag, attribute) => {
      if (tag === 'workbookPr') is1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (tag !== 'sheet') return;
      const path = paths.get(attribute('id') ?? '');
      const isHidden = (attribute('state') ?? 'visible') !== 'visible';
      if (path && archive.has(path)) sheets.push({ name: attribute('name') ?? '', path, isHidden });
    },
  });
  if (sheets.length === 0) throw new TableFault('FILE_EMPTY');
  return { sheets: sheets.sort((a, b) => Number(a.isHidden) - Number(b.isHidden)), is1904 };
}

/** Where each sheet lies, by the id by which the workbook names it. What lies outside of the file is not looked at. */
async function pathsOf(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  await hear(archive.text('xl/_rels/workbook.xml.rels'), {
    open: (tag, attribute) => {
      const target = attribute('Target');
      if (tag !== 'Relationship' || !target || attribute('TargetMode') === 'External') return;
      if (!attribute('Type')?.endsWith('/worksheet')) return;
      paths.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return paths;
}

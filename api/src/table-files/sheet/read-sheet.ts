import { FewAtOnce } from '../../core/few-at-once.ts';
import { describeRecords } from '../describe-records.ts';
import { READ_LIMITS } from '../read-limits.ts';
import type { TableRecord } from '../read-records.ts';
import { TableFault, type ChosenReading, type TableDescription, type TableSource } from '../table-reading.ts';
import { partsInThread } from './sheet-thread.ts';
import { spooled } from './spooled.ts';

/** So many records are looked at for the headers and shown. */
const LOOKED_AT = 60;

/** The records of a sheet. */
export const sheetRecordsOf = (source: TableSource, sheet: string | null): AsyncGenerator<TableRecord> =>
  spooled(source, async function* (path) {
    for await (const part of partsInThread(path, sheet)) if ('records' in part) yield* part.records;
  });

/** Each look has a thread, with memory of its own; see READ_LIMITS. */
const looks = new FewAtOnce({ most: 2, waiting: 6, patience: 30_000, code: 'IMPORT_BUSY' });

/**
 * How a spreadsheet would be read: the sheet that was chosen, else the first that one sees and that holds a table.
 * @throws TableFault
 * @throws Refused IMPORT_BUSY where too many others are being looked into.
 */
export const describeSheet = (source: TableSource, chosen: ChosenReading): Promise<TableDescription> =>
  looks.run(async () => {
    for await (const it of spooled(source, (path) => described(path, chosen))) return it;
    throw new TableFault('FILE_EMPTY');
  });

async function* described(path: string, chosen: ChosenReading): AsyncGenerator<TableDescription> {
  const end = performance.now() + READ_LIMITS.time;
  let first = await lookedAt(path, chosen.sheet ?? null);
  const sheets = [...first.visible, ...first.hidden];
  const others = chosen.sheet ? [] : first.visible.slice(1, MOST_TRIED);
  let sheet = chosen.sheet ?? sheets[0] ?? '';
  for (;;) {
    try {
      const found = { isSheet: true, encoding: null, separator: null, sheet } as const;
      yield { ...(await describeRecords(first.records, found, chosen)), sheets };
      return;
    } catch (error) {
      // A cover or a calendar before the list is no reason to refuse the file.
      const next = error instanceof TableFault && passedOver.has(error.code) ? others.shift() : undefined;
      if (next === undefined) throw error;
      if (performance.now() > end) throw new TableFault('FILE_TAKES_TOO_LONG');
      sheet = next;
      first = await lookedAt(path, sheet);
    }
  }
}

const passedOver: ReadonlySet<string> = new Set(['FILE_EMPTY', 'COLUMNS_TOO_MANY']);
const MOST_TRIED = 10;

/** The names of all sheets, and the first records of one. */
async function lookedAt(path: string, sheet: string | null) {
  const found = { visible: [] as string[], hidden: [] as string[], records: [] as TableRecord[] };
  for await (const part of partsInThread(path, sheet)) {
    if ('visible' in part) Object.assign(found, part);
    else found.records.push(...part.records);
    if (found.records.length >= LOOKED_AT) break;
  }
  return { ...found, records: found.records.slice(0, LOOKED_AT) };
}

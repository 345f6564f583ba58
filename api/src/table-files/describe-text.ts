import { SEPARATORS } from '#domain';
import { describeRecords } from './describe-records.ts';
import { detectText } from './read-encoding.ts';
import { recordsOf, type TableRecord } from './read-records.ts';
import { separatorOf } from './read-separator.ts';
import { textDecoder, waved } from './read-text.ts';
import { TableFault, type ChosenReading, type TableDescription } from './table-reading.ts';

/** So many records are looked at for the headers and shown. */
const LOOKED_AT = 60;

/** How a text would be read, from its beginning. `isWhole` says that nothing follows. */
export async function describeText(head: Buffer, isWhole: boolean, chosen: ChosenReading): Promise<TableDescription> {
  const found = detectText(head, isWhole);
  const encoding = chosen.encoding ?? found.encoding;
  const text = waved(textDecoder(encoding).decode(head, { stream: !isWhole }), encoding);
  if (!text.trim()) throw new TableFault('FILE_EMPTY');
  const separator = chosen.separator ?? separatorOf(text);
  const records = await firstRecords(text, SEPARATORS[separator], isWhole);
  const description = await describeRecords(records, { isSheet: false, encoding, separator, sheet: null }, chosen);
  return {
    ...description,
    sheets: [],
    sureness: encoding === found.encoding ? found.sureness : null,
    encodings: [found.encoding, ...found.others].filter((it) => it !== encoding),
    doubts: [...differsIn(text), ...description.doubts],
  };
}

/** On which line the first bytes stand that mean nothing in the encoding. */
function differsIn(text: string): TableDescription['doubts'] {
  const at = text.indexOf('\ufffd');
  if (at < 0) return [];
  return [{ code: 'ENCODING_DIFFERS', lineNo: (text.slice(0, at).match(/\r\n?|\n/g)?.length ?? 0) + 1 }];
}

async function firstRecords(text: string, separator: string, isWhole: boolean): Promise<TableRecord[]> {
  const records: TableRecord[] = [];
  for await (const record of recordsOf(once(text), separator)) if (records.push(record) > LOOKED_AT) break;
  // The rest of the line lies beyond the head.
  if (!isWhole && !/[\r\n]/.test(text)) throw new TableFault('ROW_TOO_LONG', 1);
  return records.slice(0, isWhole || records.length > LOOKED_AT ? LOOKED_AT : -1);
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

import { parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { SEPARATORS, type TextEncoding } from '#domain';
import { Readable } from 'node:stream';
import type { ChosenReading, TableDescription, TableReading, TableRow, TableSource } from './table-reading.ts';

const NAMES: Record<TextEncoding, string> = {
  UTF8: 'utf8',
  UTF16LE: 'utf16le',
  UTF16BE: 'utf16be',
  CP932: 'cp932',
  EUCJP: 'eucjp',
};

export async function describeTable(source: TableSource, chosen: ChosenReading = {}): Promise<TableDescription> {
  const pieces: Buffer[] = [];
  for await (const piece of source) {
    pieces.push(piece);
    break;
  }
  const head = Buffer.concat(pieces);
  const isUtf8 = !iconv.decode(head, 'utf8').includes('\ufffd');
  const reading: TableReading = {
    isSheet: false,
    encoding: chosen.encoding ?? (isUtf8 ? 'UTF8' : 'CP932'),
    separator: chosen.separator ?? 'COMMA',
    sheet: null,
    headerRow: chosen.headerRow ?? 1,
  };
  const preview: TableRow[] = [];
  let headers: string[] = [];
  for await (const row of rowsOf([head], reading)) {
    if (headers.length === 0) headers = row.cells;
    else preview.push(row);
    if (preview.length === 20) break;
  }
  return { ...reading, sureness: 'FITS', sheets: [], headers, preview, doubts: [] };
}

export async function* readTable(source: TableSource, reading: TableReading): AsyncIterable<TableRow> {
  let headers = 0;
  for await (const row of rowsOf(source, reading)) {
    if (headers === 0) headers = row.cells.length;
    else if (row.cells.length < headers)
      yield {
        ...row,
        cells: [...row.cells, ...Array(headers - row.cells.length).fill('')],
        faults: [{ code: 'CELLS_LACKING', value: String(row.cells.length) }],
      };
    else yield row;
  }
}

async function* rowsOf(source: AsyncIterable<Buffer> | Iterable<Buffer>, { encoding, separator }: TableReading) {
  const parser = Readable.from(source)
    .pipe(iconv.decodeStream(NAMES[encoding ?? 'UTF8']) as unknown as NodeJS.ReadWriteStream)
    .pipe(parse({ delimiter: SEPARATORS[separator ?? 'COMMA'], relax_column_count: true, info: true, bom: true }));
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>)
    yield { lineNo: info.lines, cells: record, faults: [] } as TableRow;
}

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly bytes: Buffer | string;
  readonly isDeflated?: boolean;
  /** What the archive says of the size once unpacked, where that is a lie. */
  readonly declared?: number;
  readonly flags?: number;
}

/** An archive made by hand: no library that writes one is needed to read it. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const names: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const plain = Buffer.from(part.bytes);
    const packed = part.isDeflated ? deflateRawSync(plain) : plain;
    const name = Buffer.from(part.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(part.flags ?? 0x800, 2);
    common.writeUInt16LE(part.isDeflated ? 8 : 0, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.declared ?? plain.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, packed);
    names.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, name);
    at += 4 + common.length + name.length + packed.length;
  }
  const directory = Buffer.concat(names);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

interface SheetXml {
  readonly name: string;
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands after the rows, as merged cells. */
  readonly after?: string;
}

interface BookXml {
  readonly sheets: readonly SheetXml[];
  readonly shared?: string;
  readonly styles?: string;
  readonly book?: string;
  readonly more?: readonly ZipPart[];
  readonly isDeflated?: boolean;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A spreadsheet's file with these sheets. */
export function sheetFile({ sheets, shared = '', styles = '', book = '', more = [], isDeflated }: BookXml): Buffer {
  const named = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const rels = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${related}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts: [string, string][] = [
    ['xl/workbook.xml', `<workbook ${main} xmlns:r="${related}">${book}<sheets>${named.join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${rels.join('')}</Relationships>`],
    ['xl/sharedStrings.xml', `<sst ${main}>${shared}</sst>`],
    ['xl/styles.xml', `<styleSheet ${main}>${styles}</styleSheet>`],
    ...sheets.map(({ rows, after = '' }, at): [string, string] => [
      `xl/worksheets/sheet${at + 1}.xml`,
      `<worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ]),
  ];
  return zipOf([...parts.map(([name, xml]) => ({ name, bytes: head + xml, isDeflated })), ...more]);
}

/** A row of texts written into its cells. */
export const textRow = (no: number, ...cells: string[]): string =>
  `<row r="${no}">${cells.map((it, at) => `<c r="${String.fromCharCode(65 + at)}${no}" t="inlineStr"><is><t>${it}</t></is></c>`).join('')}</row>`;

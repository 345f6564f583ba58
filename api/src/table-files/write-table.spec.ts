import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { describeTable } from './read-table.ts';
import { inCp932 } from './write-cp932.ts';
import { csvRecord, tableWriter } from './write-table.ts';

const nothing = () => {
  throw new Error('nothing lacks here');
};
const back = (bytes: Buffer) => iconv.decode(bytes, 'cp932');

/** Every character that CP932 holds, as the reading side reads it. */
function everyCharacter(): string[] {
  const found = new Set<string>();
  const leads = Array.from({ length: 0x100 }, (_, it) => it);
  for (const lead of leads) {
    const isLead = (lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc);
    const texts = isLead
      ? leads.filter((it) => it >= 0x40 && it <= 0xfc).map((trail) => iconv.decode(Buffer.from([lead, trail]), 'cp932'))
      : [iconv.decode(Buffer.from([lead]), 'cp932')];
    for (const text of texts) if ([...text].length === 1 && !/[\ufffd\0-\x1f\x80-\x9f]/.test(text)) found.add(text);
  }
  return [...found];
}

describe('a text in CP932', () => {
  it('comes back as it was, whichever of its 7,000 and more characters stand in it', () => {
    const all = everyCharacter();
    const printed = all.filter((it) => it < '\ue000' || it > '\uf8ff');
    expect(printed.length).toBeGreaterThan(7_000);
    expect(all.filter((it) => back(inCp932(it, nothing)) !== it)).toEqual([]);
  });

  it('takes both forms of a wave dash, a minus and their like for one, and gives back that of Windows', () => {
    expect(back(inCp932('〜～−－—―‖∥¢￠£￡¬￢¦￤¥￥‾￣', nothing))).toBe('～～－－――∥∥￠￠￡￡￢￢￤￤￥￥￣￣');
  });

  it('keeps the characters whose second byte is a backslash, the old forms, and kana in two pieces', () => {
    expect(back(inCp932('表ソ能 髙﨑① ｶﾞ か\u3099', nothing))).toBe('表ソ能 髙﨑① ｶﾞ が');
  });

  it('never has a ? for what it lacks: each is told as a person counts it, and is 〓', () => {
    const lacking: string[] = [];
    expect(back(inCp932('𠮷田👨‍👩‍👧é葛󠄀?', (it) => lacking.push(it)))).toBe('〓田〓〓葛?');
    expect(lacking).toEqual(['𠮷', '👨‍👩‍👧', 'é', '葛\u{e0100}']);
  });
});

describe('a record of a table', () => {
  it('is text to a spreadsheet, whatever it begins with, also in full width', () => {
    for (const sign of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
      expect(parse(csvRecord([`${sign}1+1`]))[0]![0]).toMatch(/^'/);
    expect(csvRecord(['1-1', 'ー', '(株)'])).toBe('1-1,ー,(株)\r\n');
  });

  it('comes back as it was once it is brought in again, whatever it begins with', async () => {
    const texts = ['=1+1', '+81-90', '-', '@home', '－', "'-1", "''=x", "'24年入社", "'", '普通', '−5'];
    const writer = tableWriter('utf8', nothing);
    const file = async function* () {
      yield writer.head(texts.map((_, at) => `列${at}`));
      yield writer.rows([texts]);
    };
    expect((await describeTable(file())).preview[0]?.cells).toEqual(texts);
  });

  it('gives back commas, quotes and lines, and ends alone with CR LF', () => {
    const record = csvRecord(['a,b', '彼は"はい"', '一行目\r\n二行目\r三行目', '']);
    expect(parse(record)).toEqual([['a,b', '彼は"はい"', '一行目\n二行目\n三行目', '']]);
    expect(record.match(/\r/g)).toHaveLength(1);
  });

  it('begins with the mark by which Excel knows UTF-8, and tells the row of what lacks', () => {
    expect(tableWriter('utf8', nothing).head(['氏名']).toString()).toBe('\ufeff氏名\r\n');
    const told: [string, number][] = [];
    const writer = tableWriter('cp932', (...it) => told.push(it));
    writer.head(['氏名']);
    writer.rows([['高橋'], ['𠮷田'], ['𠮷野']]);
    expect(told).toEqual([
      ['𠮷', 2],
      ['𠮷', 3],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { calendar, shown } from '../day-phrase/testing.ts';
import type { QuickChip } from './quick-reading.ts';
import { readQuickEntry } from './read-quick-entry.ts';

/** A Tuesday. */
const today = '2026-11-24';
const context = { today, calendar, contractEndOn: '2026-12-31' } as const;
const read = (raw: string) => readQuickEntry(raw, context);

function said(chip: QuickChip): string {
  if ('day' in chip) return `${chip.kind} ${shown(chip.day, today)}`;
  if ('words' in chip) return `${chip.kind} ${chip.words}`;
  return `${chip.kind} ${'channel' in chip ? chip.channel : chip.reportTo}`;
}

/** Each line as its kind, its words, and what its chips say. */
const linesOf = (raw: string) => read(raw).lines.map(({ kind, text, chips }) => [kind, text, ...chips.map(said)]);

const sketch = `A 試験は合格、春から通塾
B 席の空調が寒い
 →席替えを相談 @金曜
  報告 電話 12/1`;

describe('a quick entry', () => {
  it('gives the chips of the sketch', () => {
    expect(linesOf(sketch)).toEqual([
      ['FACT', '試験は合格、春から通塾'],
      ['ISSUE', '席の空調が寒い', 'DIRECTION 席替えを相談', 'DUE 11/27金', 'REPORT_WAY PHONE', 'REPORT_DAY 12/1火'],
    ]);
  });

  it('says of each chip where it stands in the raw text', () => {
    const [, issue] = read(sketch).lines;
    expect(issue?.chips.map(({ start, end }) => sketch.slice(start, end))).toEqual([
      '→席替えを相談',
      '金曜',
      '電話',
      '12/1',
    ]);
    expect(sketch.slice(issue?.start, issue?.end)).toBe(sketch.slice(sketch.indexOf('B ')));
  });

  it('goes on one line as well', () => {
    expect(linesOf('B:席の空調が寒い →席替えを相談 @金曜 報告 電話 12/1 次 +2w')).toEqual([
      [
        'ISSUE',
        '席の空調が寒い',
        'DIRECTION 席替えを相談',
        'DUE 11/27金',
        'REPORT_WAY PHONE',
        'REPORT_DAY 12/1火',
        'NEXT_DAY 12/8火',
      ],
    ]);
  });

  it.each([
    ...['A:英検に合格', 'Ａ：英検に合格', '【A】英検に合格', '[A] 英検に合格', '【Ａ】　英検に合格', 'a: 英検に合格'],
    ...['事実：英検に合格', '・英検に合格', '･英検に合格', 'A　英検に合格', '英検に合格', '  英検に合格 '],
  ])('takes %s as a fact', (raw) => expect(linesOf(raw)).toEqual([['FACT', '英検に合格']]));

  it.each([
    'B:席が寒い',
    'Ｂ：席が寒い',
    '【B】席が寒い',
    '[B]席が寒い',
    '課題：席が寒い',
    '相談: 席が寒い',
    'B 席が寒い',
  ])('takes %s as an issue', (raw) => expect(linesOf(raw)).toEqual([['ISSUE', '席が寒い']]));

  it.each(['→', '⇒', '->', '－＞', '=>', '→ '])('takes %s as the way to go', (arrow) =>
    expect(linesOf(`B 席が寒い${arrow}席替えを相談`)).toEqual([['ISSUE', '席が寒い', 'DIRECTION 席替えを相談']]),
  );

  it.each(['@12/4', '＠１２／４', '@ 12/4', '@12/4まで', '@12月4日(金)までに'])('takes %s as the due day', (due) =>
    expect(linesOf(`B 席が寒い ${due}`)).toEqual([['ISSUE', '席が寒い', 'DUE 12/4金']]),
  );

  it.each(['報告 電話 12/7', '報告：12/7に電話で', '報告は電話、12/7', '報告　１２／７　電話'])(
    'takes %s as a report',
    (report) =>
      expect(linesOf(`B 席が寒い\n${report}`)[0]?.slice(2).sort()).toEqual(['REPORT_DAY 12/7月', 'REPORT_WAY PHONE']),
  );

  it('knows whom to tell, and that nobody is told', () => {
    expect(linesOf('B 席が寒い 報告 指揮命令者へ メール 12/7')[0]?.[2]).toBe('REPORT_TO SUPERVISOR');
    expect(linesOf('B 席が寒い 報告不要')).toEqual([['ISSUE', '席が寒い', 'REPORT_TO NOBODY']]);
  });

  it.each(['次 12/8', '次回：12/8', '次回は12/8', '次回 来々週の火曜'])('takes %s as the next date', (next) =>
    expect(linesOf(next)).toEqual([['NEXT', '', 'NEXT_DAY 12/8火']]),
  );

  it('holds the way of the next contact', () => {
    expect(linesOf('次 来週火曜 オンライン')).toEqual([['NEXT', '', 'NEXT_DAY 12/1火', 'NEXT_WAY ONLINE']]);
    expect(linesOf('次回は12/8に訪問')).toEqual([['NEXT', '', 'NEXT_DAY 12/8火', 'NEXT_WAY VISIT']]);
  });

  it('asks where a day is not clear, and says where it cannot be', () => {
    expect(linesOf('B 席が寒い @火曜 報告 電話 2/30')).toEqual([
      ['ISSUE', '席が寒い', 'DUE ? 11/24火 12/1火', 'REPORT_WAY PHONE', 'REPORT_DAY no such day'],
    ]);
  });

  it('moves the day of a promise earlier and the next visit later', () => {
    expect(linesOf('B 席が寒い @12/5\n次 12/5')).toEqual([
      ['ISSUE', '席が寒い', 'DUE 12/4金<12/5'],
      ['NEXT', '', 'NEXT_DAY 12/7月<12/5'],
    ]);
  });
});

describe('ordinary words', () => {
  it.each([
    ['A 報告書の様式が変わった'],
    ['A 次の現場は決まっていない'],
    ['A 次回は来週火曜に訪問したいとのこと'],
    ['A 総務→経理へ異動'],
    ['A 連絡先は hana@12.example'],
    ['A new job since May'],
    ['12/5に引っ越す'],
    ['A @金曜 報告 電話 12/6'],
    ['→ 席替えを相談'],
  ])('%s stay a fact as they are', (raw) => {
    expect(linesOf(raw)).toEqual([['FACT', raw.replace(/^A (?!n)/, '')]]);
  });

  it('stay words of an issue as well', () => {
    expect(linesOf('B 報告が遅いと言われた')).toEqual([['ISSUE', '報告が遅いと言われた']]);
    expect(linesOf('B 総務→経理の異動を希望 →派遣先へ報告 @金曜')).toEqual([
      ['ISSUE', '総務→経理の異動を希望', 'DIRECTION 派遣先へ報告', 'DUE 11/27金'],
    ]);
    expect(linesOf('B 席が寒い @山田さん')).toEqual([['ISSUE', '席が寒い @山田さん']]);
  });
});

describe('the words of an issue', () => {
  it.each([
    ['B 席が寒い、12/4までに席替えを確認', '席が寒い、席替えを確認', 'DUE 12/4金'],
    ['B 12/4までに席替えの可否を確認する', '席替えの可否を確認する', 'DUE 12/4金'],
    ['B 席替えの返事は金曜までに欲しいと言われた', '席替えの返事は欲しいと言われた', 'DUE 11/27金'],
    ['B 席替えを希望 １２／４迄', '席替えを希望', 'DUE 12/4金'],
    ['B 席が寒い →金曜までに席替えを相談', '席が寒い', 'DUE 11/27金', 'DIRECTION 席替えを相談'],
    ['B 席が寒い →席替えを相談、金曜までに', '席が寒い', 'DIRECTION 席替えを相談', 'DUE 11/27金'],
  ])('say until when: %s', (raw, ...read) => expect(linesOf(raw)).toEqual([['ISSUE', ...read]]));

  it.each([
    ['B 席が寒い、12/7に電話で報告', '席が寒い', 'REPORT_DAY 12/7月', 'REPORT_WAY PHONE'],
    ['B 席が寒い。結果は12/7に訪問で伝えます', '席が寒い。', 'REPORT_DAY 12/7月', 'REPORT_WAY VISIT'],
    ['B 席替えの件は電話で12/7に連絡する', '席替えの件', 'REPORT_WAY PHONE', 'REPORT_DAY 12/7月'],
    [
      'B 席が寒い 指揮命令者に12/7、メールで報告',
      '席が寒い',
      'REPORT_TO SUPERVISOR',
      'REPORT_DAY 12/7月',
      'REPORT_WAY EMAIL',
    ],
  ])('say when and how it is told: %s', (raw, ...read) => expect(linesOf(raw)).toEqual([['ISSUE', ...read]]));

  it('say all of a promise, on one line or on several', () => {
    const promise = ['DUE 11/27金', 'DIRECTION 席替えを相談', 'REPORT_DAY 12/1火', 'REPORT_WAY PHONE'];
    expect(linesOf('B 席が寒い →金曜までに席替えを相談、12/1に電話で報告')).toEqual([
      ['ISSUE', '席が寒い', ...promise],
    ]);
    expect(linesOf('B 席が寒い\n→金曜までに席替えを相談\n12/1に電話で報告')).toEqual([
      ['ISSUE', '席が寒い', ...promise],
    ]);
  });

  it('are asked where the day could be another', () => {
    expect(linesOf('B 火曜までに席替えを確認')).toEqual([['ISSUE', '席替えを確認', 'DUE ? 11/24火 12/1火']]);
  });

  it('leave to the chip exactly what is rewritten to correct it', () => {
    const raw = 'B 12/4までに確認、12/7に電話で報告';
    const chips = read(raw).lines.flatMap((it) => it.chips);
    expect(chips.map(({ start, end }) => raw.slice(start, end))).toEqual(['12/4', '12/7', '電話']);
  });

  it.each([
    ['金曜まで忙しい'],
    ['契約は12/31まで'],
    ['12/1から12/4まで休みたい'],
    ['12/4までの予定が不明'],
    ['金曜までに返事が来なかった'],
    ['年末までに辞めたい'],
    ['先週金曜までに終えたとのこと'],
    ['12/4までに'],
    ['派遣先が12/7に電話で連絡する'],
    ['派遣先から12/7に電話で連絡'],
    ['12/7に電話で連絡があった'],
    ['12/7に電話したい'],
    ['12/1までに資料、12/4までに返事'],
    ['席が寒い →総務へ12/4までに相談'],
  ])('stay words where that would be no promise, or no sentence: %s', (words) => {
    const [line] = read(`B ${words}`).lines;
    expect(line?.chips.filter(({ kind }) => kind !== 'DIRECTION')).toEqual([]);
  });

  it('give way to a mark, which says it outright', () => {
    expect(linesOf('B 12/4までに確認 @金曜')).toEqual([['ISSUE', '12/4までに確認', 'DUE 11/27金']]);
  });

  it('say nothing on the line of a fact', () => {
    expect(linesOf('A 12/4までに引っ越す')).toEqual([['FACT', '12/4までに引っ越す']]);
    expect(linesOf('B 席が寒い\n12/4までに引っ越す')).toEqual([
      ['ISSUE', '席が寒い'],
      ['FACT', '12/4までに引っ越す'],
    ]);
  });
});

describe('lines', () => {
  it('go on where they are indented, until an empty line', () => {
    expect(linesOf('A 春から通塾\n　週に二回\n\n  別の話')).toEqual([
      ['FACT', '春から通塾\n週に二回'],
      ['FACT', '別の話'],
    ]);
  });

  it('bring the promise to the issue before them, indented or not', () => {
    expect(linesOf('B 席が寒い\n→席替えを相談\n次 +2w\n@金曜\nもう慣れた')).toEqual([
      ['ISSUE', '席が寒い', 'DIRECTION 席替えを相談', 'DUE 11/27金'],
      ['NEXT', '', 'NEXT_DAY 12/8火'],
      ['FACT', 'もう慣れた'],
    ]);
  });

  it('may be empty but for their mark, while somebody is typing', () => {
    expect(linesOf('B:')).toEqual([['ISSUE', '']]);
    expect(linesOf(' \n\n')).toEqual([]);
  });
});

/** Scraps that people paste and type, put together by a fixed sequence of numbers. */
function scraps(seed: number): string {
  const all = [
    'A ',
    'B:',
    '→',
    '@',
    '金曜',
    ' ',
    '　',
    '\n',
    '報告',
    '電話',
    '12/5',
    '次',
    '+2w',
    'ｶﾞ',
    '㈱',
    '👨‍👩‍👧',
    '席が寒い',
    '、',
    '月末',
    '・',
    'までに',
    'に',
    'で報告',
  ];
  let state = seed;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648);
  return Array.from({ length: 30 }, () => all[next() % all.length]).join('');
}

describe('no character', () => {
  it('is lost: the pieces are the raw text, and its words are in the lines', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const raw = scraps(seed);
      const { lines, pieces } = read(raw);
      expect(pieces.map(({ start, end }) => raw.slice(start, end)).join('')).toBe(raw);
      const words = pieces.filter(({ role }) => role === 'TEXT').map(({ start, end }) => raw.slice(start, end));
      const bare = (text: string) => text.replaceAll(/\s/g, '');
      expect(bare(lines.map(({ text }) => text).join(''))).toBe(bare(words.join('')));
    }
  });
});

describe('a long entry', () => {
  it('of 10,000 characters is read within the 50 ms that a key may take', () => {
    const visits = Array.from({ length: 200 }, (_, at) => `${sketch}${at}\n次 ${at}日後 訪問\n`);
    const times = Array.from({ length: 5 }, () => {
      const raw = visits.join('').slice(0, 10_000);
      const from = performance.now();
      readQuickEntry(raw, { ...context });
      return performance.now() - from;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

import { describe, expect, it } from '@jest/globals';
import { linesWithin } from './lines-within.ts';
import { noteLines } from './note-lines.ts';

const heldOn = '2026-11-19';
const read = (text: string) => noteLines(text, heldOn);
const issue = { kind: 'ISSUE', direction: null, dueOn: null, reportOn: null, reportVia: null, reportTo: null };

describe('an old note', () => {
  it('becomes facts and open issues by its marks', () => {
    expect(read('【A】英検2級の結果は12月上旬。\n【A】30分早く出ている。\n【B】精算が合わない。').lines).toEqual([
      { kind: 'FACT', text: '英検2級の結果は12月上旬。' },
      { kind: 'FACT', text: '30分早く出ている。' },
      { ...issue, text: '精算が合わない。' },
    ]);
  });

  it.each(['A:元気', 'Ａ：元気', '・元気', '事実：元気', '元気'])('has a fact in %s', (text) => {
    expect(read(text).lines).toEqual([{ kind: 'FACT', text: '元気' }]);
  });

  it.each(['B:席が寒い', '【Ｂ】席が寒い', '相談：席が寒い', '課題:席が寒い'])('has an open issue in %s', (text) => {
    expect(read(text).lines).toEqual([{ ...issue, text: '席が寒い' }]);
  });

  it('tells what of the promise it says, seen from its own day', () => {
    expect(read('【B】席の空調が寒い。→派遣先の課長へ相談、11/28までに回答。12/1に電話で報告。').lines).toEqual([
      {
        ...issue,
        text: '席の空調が寒い。',
        direction: '派遣先の課長へ相談、11/28までに回答',
        dueOn: '2026-11-27',
        reportOn: '2026-12-01',
        reportVia: 'PHONE',
      },
    ]);
  });

  it('keeps every word of a fact, also days', () => {
    expect(read('【A】次 12/5 に娘さんの発表会 @金曜').lines).toEqual([
      { kind: 'FACT', text: '次 12/5 に娘さんの発表会 @金曜' },
    ]);
  });

  it('names the next date on a line of its own', () => {
    const { lines, nextOn } = read('【A】元気\n次 12/4');
    expect(lines).toEqual([{ kind: 'FACT', text: '元気' }]);
    expect(nextOn).toBe('2026-12-04');
  });

  it('has no lines where nothing is written', () => {
    expect(read('\r\n 【A】 \r\n\r\n').lines).toEqual([]);
  });

  it('cuts a line that is too long after a sentence, and loses nothing', () => {
    const long = '通勤電車が混むので早く出ている。'.repeat(300);
    const { lines } = read(long);
    expect(lines).toHaveLength(3);
    expect(lines.map(({ text }) => text).join('')).toBe(long);
  });
});

describe('a long text in lines', () => {
  it.each([
    ['あいう、えおか', 5, ['あいう、', 'えおか']],
    ['あいうえおかき', 3, ['あいう', 'えおか', 'き']],
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2, ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦']],
    ['  ', 3, []],
  ])('%s by %i', (text, limit, lines) => {
    expect(linesWithin(text, limit)).toEqual(lines);
  });
});

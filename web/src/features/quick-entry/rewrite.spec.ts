import { readQuickEntry } from '#domain';
import { describe, expect, it } from '@jest/globals';
import { linesOf } from './quick-lines.ts';
import { added, channelText, dayText, lackingOf, replaced, reportToText } from './rewrite.ts';

/** A Tuesday. */
const context = { today: '2026-11-24', contractEndOn: null } as const;
const read = (raw: string) => readQuickEntry(raw, context);
const raw = 'A 合格した\nB 席が寒い →席替え @金曜 報告 電話 12/1\n次 来週火曜';
const chip = (kind: string, text = raw) =>
  read(text)
    .lines.flatMap((it) => it.chips)
    .find((it) => it.kind === kind)!;

describe('to correct a chip', () => {
  it('rewrites its words, and they are read as what was chosen', () => {
    const text = replaced(raw, chip('DUE'), dayText('2026-12-05', 'DUE', context, 'ja'));
    expect(text).toBe(raw.replace('金曜 ', '12/5(土) '));
    expect(linesOf(read(text)).issues[0]?.promise.dueOn).toBe('2026-12-05');
  });

  it.each(Object.entries(channelText))('to %s is read again as that', (channel, words) => {
    const text = replaced(raw, chip('REPORT_WAY'), words);
    expect(linesOf(read(text)).issues[0]?.promise.reportVia).toBe(channel);
  });

  it.each(Object.entries(reportToText))('to %s is read again as that', (reportTo, words) => {
    expect(linesOf(read(`B 席が寒い 報告 ${words}`)).issues[0]?.promise.reportTo).toBe(reportTo);
  });

  it('leaves all other words as they were typed', () => {
    expect(replaced(raw, chip('NEXT_DAY'), '12/8(火)')).toBe(raw.replace('来週火曜', '12/8(火)'));
  });
});

describe('what an issue does not say yet', () => {
  const issue = (text: string) => read(text).lines[0]!;

  it('is offered in the order in which it is agreed', () => {
    expect(lackingOf(issue('B 席が寒い'))).toEqual(['DIRECTION', 'DUE', 'REPORT_DAY']);
    expect(lackingOf(issue('B 席が寒い @金曜 報告不要'))).toEqual(['DIRECTION']);
    expect(lackingOf(issue('A 合格した'))).toEqual([]);
  });

  it('is written behind it, and read', () => {
    const due = added('B 席が寒い\nA 合格', issue('B 席が寒い\nA 合格'), 'DUE', '12/4(金)');
    expect(due.text).toBe('B 席が寒い @12/4(金)\nA 合格');
    const report = added(due.text, issue(due.text), 'REPORT_DAY', '12/7(月)');
    expect(linesOf(read(report.text)).issues).toEqual([
      { text: '席が寒い', promise: { dueOn: '2026-12-04', reportOn: '2026-12-07', reportVia: 'PHONE' } },
    ]);
  });

  it('joins the way that was said already', () => {
    const text = 'B 席が寒い 報告 メール @金曜';
    expect(added(text, issue(text), 'REPORT_DAY', '12/7(月)').text).toBe('B 席が寒い 報告 メール 12/7(月) @金曜');
  });

  it('puts the caret where the direction goes on', () => {
    expect(added('B 席が寒い', issue('B 席が寒い'), 'DIRECTION')).toEqual({ text: 'B 席が寒い →', caret: 8 });
  });
});

describe('a quick entry as the record takes it', () => {
  it('is facts, issues and the next date', () => {
    expect(linesOf(read(raw))).toEqual({
      facts: [{ text: '合格した', about: null, care: null }],
      issues: [
        {
          text: '席が寒い',
          promise: { direction: '席替え', dueOn: '2026-11-27', reportOn: '2026-12-01', reportVia: 'PHONE' },
        },
      ],
      next: { on: '2026-12-01', channel: null },
      openQuestions: 0,
    });
  });

  it('leaves out a day that is still asked, and counts it', () => {
    expect(linesOf(read('B 席が寒い @火曜\n次 2/30'))).toMatchObject({
      issues: [{ text: '席が寒い', promise: {} }],
      next: null,
      openQuestions: 2,
    });
  });

  it('keeps words beside the next date as a fact', () => {
    expect(linesOf(read('次 来週火曜 10時に本社')).facts).toMatchObject([{ text: '10時に本社' }]);
  });

  it('suggests what a fact is about, and that it may need care', () => {
    expect(linesOf(read('娘が受験\n来月手術を受ける')).facts).toEqual([
      { text: '娘が受験', about: 'PERSON', care: null },
      { text: '来月手術を受ける', about: null, care: 'HEALTH' },
    ]);
  });
});

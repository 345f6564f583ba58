import { describe, expect, it } from '@jest/globals';
import { quoted, topicsOf } from './brief-lines.ts';

const line = (id: string) => ({ id, text: id, heldOn: '2026-11-06', isSensitive: false }) as const;
const opener = (id: string, threadId: string) => ({ ...line(id), threadId });
const thread = (id: string, isStale = false) => ({ id, isStale, latest: line(`${id} now`) });

describe('the topics of a brief', () => {
  it('open with what was said about the person', () => {
    const { openers } = topicsOf([opener('passed', 'exam'), opener('roasting', 'coffee')], [], undefined);
    expect(openers).toMatchObject([
      { threadId: 'exam', factId: 'passed', isStale: false },
      { threadId: 'coffee', factId: 'roasting', isStale: false },
    ]);
  });

  it('are answered in their newest line', () => {
    const { others } = topicsOf([], [thread('forklift', true)], undefined);
    expect(others).toMatchObject([{ factId: 'forklift now', isStale: true }]);
  });

  it('were said last time only where they were said in the last talk', () => {
    const isOfLastTalk = (lastTalkOn: '2026-11-06' | '2026-11-20') =>
      topicsOf([], [thread('forklift')], lastTalkOn).others[0]?.isOfLastTalk;
    expect(isOfLastTalk('2026-11-06')).toBe(true);
    expect(isOfLastTalk('2026-11-20')).toBe(false);
  });
});

describe('the words that a question quotes', () => {
  it.each([
    ['MOS Excelに合格したとのこと。', 'MOS Excelに合格した'],
    ['来月に引っ越すとのことでした', '来月に引っ越す'],
    ['簿記を始めたということです。', '簿記を始めた'],
    ['簿記を勉強中。', '簿記を勉強中'],
    ['簿記を勉強中', '簿記を勉強中'],
  ])('leave out of %s what the question says itself', (text, words) => {
    expect(quoted(text)).toBe(words);
  });

  it('are whole where nothing else would be left', () => {
    expect(quoted('とのこと。')).toBe('とのこと');
  });
});

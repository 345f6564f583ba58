import { describe, expect, it } from '@jest/globals';
import { topicsOf } from './brief-lines.ts';

const line = (id: string) => ({ id, text: id, heldOn: '2026-11-06', isSensitive: false }) as const;
const opener = (id: string, threadId: string) => ({ ...line(id), threadId });
const thread = (id: string, isStale = false) => ({ id, isStale, latest: line(`${id} now`) });

describe('the topics of a brief', () => {
  it('open with one line of each thread, the newest', () => {
    const { openers } = topicsOf([opener('passed', 'exam'), opener('exam', 'exam'), opener('roasting', 'coffee')], []);
    expect(openers.map(({ text }) => text)).toEqual(['passed', 'roasting']);
  });

  it('are not asked about again when they opened the talk', () => {
    const { others } = topicsOf([opener('passed', 'exam')], [thread('exam'), thread('forklift')]);
    expect(others.map(({ threadId }) => threadId)).toEqual(['forklift']);
  });

  it('are answered in their newest line', () => {
    const { others } = topicsOf([], [thread('forklift', true)]);
    expect(others).toMatchObject([{ factId: 'forklift now', isStale: true }]);
  });
});

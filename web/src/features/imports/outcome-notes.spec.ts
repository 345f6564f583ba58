import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeNotes, outcomeTitle } from './outcome-notes.ts';

const words = JSON.parse(readFileSync(join(import.meta.dirname, '../../words/imports.ja.json'), 'utf8')) as object;
const none = { new: 0, update: 0, same: 0, review: 0, imported: 0, kept: 0, undone: 0, assumed: 0 };
type Outcome = Parameters<typeof outcomeTitle>[0];
const anOutcome = ({ counts = {}, ...it }: Partial<Omit<Outcome, 'counts'>> & { counts?: Partial<typeof none> }) => ({
  ...{ state: 'CHECKED' as const, isForgotten: false, totalRows: 10, names: [], viewerMay: [], reviewReasons: [] },
  ...it,
  counts: { ...none, ...counts },
});
const keysOf = (it: Outcome, until?: string) => outcomeNotes(it, until).map(({ key }) => key);

describe('what is said of an import', () => {
  it('that was checked: how much is ready, what waits, and whom nobody knows', () => {
    const names = [{ user: null }];
    const it = anOutcome({ counts: { new: 6, update: 1, review: 2, assumed: 1 }, names, viewerMay: ['check'] });
    expect(outcomeTitle(it)).toEqual({ key: 'outcome.CHECKED', named: { n: 7, all: 10 } });
    expect(keysOf(it)).toEqual(['check.done', 'outcome.waiting', 'outcome.assumed', 'names.unknown']);
    expect(outcomeTitle(anOutcome({ counts: { same: 10 } })).key).toBe('outcome.nothing');
  });

  it('that was taken in: what still waits, and until when it can be taken back', () => {
    const it = anOutcome({ state: 'DONE', counts: { imported: 7, review: 2 }, viewerMay: ['undo'] });
    expect(outcomeTitle(it)).toMatchObject({ key: 'outcome.DONE', count: 7 });
    expect(keysOf(it, '11/28(土) 12:00')).toEqual(['outcome.waitingStill', 'undo.until']);
  });

  it('of which no row can be taken in before the file was mended: that, and no others that go first', () => {
    const it = anOutcome({ counts: { review: 3 }, reviewReasons: [{ code: 'DAY_IMPOSSIBLE' }] });
    expect(keysOf(it)).toEqual(['check.done', 'outcome.waitingStill', 'outcome.forTheFile']);
  });

  it('that was taken back: what was kept, and nothing of what waited', () => {
    const it = anOutcome({ state: 'UNDONE', counts: { undone: 5, kept: 1, review: 2 } });
    expect([outcomeTitle(it).count, keysOf(it)]).toEqual([5, ['outcome.kept']]);
  });

  it('that is forgotten: after how many days, and whether the file has to be brought again', () => {
    const letGo = anOutcome({ isForgotten: true });
    expect(outcomeTitle(letGo)).toEqual({ key: 'outcome.letGo', named: { days: 30 } });
    expect(keysOf(letGo)).toEqual(['outcome.bringAgain']);
    expect(keysOf(anOutcome({ state: 'DONE', isForgotten: true }))).toEqual(['outcome.forgotten']);
  });

  it('has its words, whatever it is', () => {
    const states = ['CHECKED', 'DONE', 'CANCELLED', 'FAILED', 'UNDONE'] as const;
    const counts = { ...none, imported: 1, kept: 1, review: 1, assumed: 1 };
    const all = states
      .flatMap((state) => [true, false].map((isForgotten) => anOutcome({ state, isForgotten, counts })))
      .flatMap((it) => [outcomeTitle(it), ...outcomeNotes(it, 'x')]);
    const lacking = all.filter(
      ({ key }) => typeof key.split('.').reduce<unknown>((at, part) => (at as never)?.[part], words) !== 'string',
    );
    expect(lacking).toEqual([]);
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { effectScope } from 'vue';
import { nameOf, write } from '../../composables/kept-drafts.ts';
import { useUnsent } from './useUnsent.ts';

const keep = (userId: string, personId: string, writtenAt: string) =>
  write(nameOf(userId, personId), JSON.stringify({ draft: { rawText: 'x' }, personName: personId, writtenAt }));
const unsentOf = (userId: string) => effectScope(true).run(() => useUnsent(userId))!;
const names = ({ unsent }: ReturnType<typeof useUnsent>) => unsent.value.map(({ personName }) => personName);

beforeEach(() => localStorage.clear());

describe('the visits that are not sent yet', () => {
  it('are listed for the user who began them, the newest first', () => {
    keep('aoki', 'ishihara', '2026-11-21T01:00:00.000Z');
    keep('aoki', 'ono', '2026-11-21T03:00:00.000Z');
    keep('konishi', 'hayasaka', '2026-11-21T02:00:00.000Z');
    expect(names(unsentOf('aoki'))).toEqual(['ono', 'ishihara']);
  });

  it('are as they were when a removal is undone', () => {
    keep('aoki', 'ishihara', '2026-11-21T01:00:00.000Z');
    const old = localStorage.getItem(nameOf('aoki', 'ishihara'));
    const list = unsentOf('aoki');
    const restore = list.discard('ishihara');
    expect(names(list)).toEqual([]);
    expect(localStorage).toHaveLength(0);
    restore();
    expect(names(list)).toEqual(['ishihara']);
    expect(localStorage.getItem(nameOf('aoki', 'ishihara'))).toBe(old);
  });

  it('give way to what was written anew before the removal was undone', () => {
    keep('aoki', 'ishihara', '2026-11-21T01:00:00.000Z');
    const restore = unsentOf('aoki').discard('ishihara');
    keep('aoki', 'ishihara', '2026-11-21T05:00:00.000Z');
    const newest = localStorage.getItem(nameOf('aoki', 'ishihara'));
    restore();
    expect(localStorage.getItem(nameOf('aoki', 'ishihara'))).toBe(newest);
  });

  it('show also what cannot be read as one, without a fault', () => {
    localStorage.setItem(nameOf('aoki', 'ishihara'), '{broken');
    localStorage.setItem(nameOf('aoki', 'ono'), JSON.stringify({ key: 'k', facts: [] }));
    expect(unsentOf('aoki').unsent.value).toEqual([{ personId: 'ono', personName: '', writtenAt: '' }]);
  });
});

import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createPinia, setActivePinia } from 'pinia';
import { effectScope } from 'vue';
import { newDraft } from './record-draft.ts';
import { useDrafts } from './useDrafts.ts';

const begin = () => newDraft('2026-11-24', null);
const kept = (person: string) => JSON.parse(localStorage.getItem(`enishi.draft.aoki.${person}`) ?? 'null');

/** The page is loaded anew: nothing is left but what the device keeps. */
const reload = () => setActivePinia(createPinia());

beforeEach(() => {
  localStorage.clear();
  reload();
});

describe('a draft', () => {
  it('is kept on the device from its first character', () => {
    useDrafts().of('aoki', 'ishihara', begin).draft.facts[0]!.text = 'L';
    expect(kept('ishihara').facts[0].text).toBe('L');
  });

  it('is there again after the page was loaded anew, with the key it was begun with', () => {
    const { draft } = useDrafts().of('aoki', 'ishihara', begin);
    draft.facts[0]!.text = 'Likes the new line';
    reload();
    const again = useDrafts().of('aoki', 'ishihara', begin);
    expect(again.isRestored).toBe(true);
    expect(again.draft).toEqual(draft);
  });

  it('leaves nothing behind while nobody wrote anything', () => {
    useDrafts().of('aoki', 'ishihara', begin).draft.channel = 'PHONE';
    expect(kept('ishihara')).toBeNull();
  });

  it('is still kept when its sheet is opened a second time', () => {
    const sheet = effectScope();
    sheet.run(() => useDrafts().of('aoki', 'ishihara', begin).draft)!.facts[0]!.text = 'Likes the new line';
    sheet.stop();
    useDrafts().of('aoki', 'ishihara', begin).draft.facts[0]!.text = 'Likes the new line a lot';
    expect(kept('ishihara').facts[0].text).toBe('Likes the new line a lot');
  });

  it('can be written and sent where the device keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const closed = { ...localStorage, getItem: refuse, setItem: refuse, removeItem: refuse };
    const refused = jest.replaceProperty(globalThis, 'localStorage', closed);
    const drafts = useDrafts();
    drafts.of('aoki', 'ishihara', begin).draft.facts[0]!.text = 'Likes the new line';
    expect(drafts.canKeep).toBe(false);
    expect(() => drafts.discard('aoki', 'ishihara')).not.toThrow();
    refused.restore();
  });

  it('is kept apart from that of another person and another user', () => {
    const drafts = useDrafts();
    drafts.of('aoki', 'ishihara', begin).draft.facts[0]!.text = 'Likes the new line';
    expect(drafts.of('aoki', 'ono', begin).isRestored).toBe(false);
    expect(drafts.of('konishi', 'ishihara', begin).isRestored).toBe(false);
  });

  it('is gone once the team has it', () => {
    const drafts = useDrafts();
    drafts.of('aoki', 'ishihara', begin).draft.facts[0]!.text = 'Likes the new line';
    drafts.discard('aoki', 'ishihara');
    expect(kept('ishihara')).toBeNull();
    expect(drafts.of('aoki', 'ishihara', begin).isRestored).toBe(false);
  });
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createPinia, disposePinia, getActivePinia, setActivePinia, type Pinia } from 'pinia';
import { effectScope } from 'vue';
import { newDraft } from './record-draft.ts';
import { useDrafts } from './useDrafts.ts';

const begin = () => newDraft('2026-11-24', null);
const ishihara = { id: 'ishihara', name: 'Ishihara' };
const ono = { id: 'ono', name: 'Ono' };
const under = (person: string) => `enishi.draft.aoki.${person}`;
const kept = (person: string) => JSON.parse(localStorage.getItem(under(person)) ?? 'null')?.draft;

/** The page is loaded anew: nothing is left but what the device keeps. */
const reload = () => {
  const before = getActivePinia();
  if (before) disposePinia(before);
  setActivePinia(createPinia());
};

beforeEach(() => {
  localStorage.clear();
  reload();
});

describe('a draft', () => {
  it('is kept on the device from its first character', () => {
    useDrafts().of('aoki', ishihara, begin).draft.facts[0]!.text = 'L';
    expect(kept('ishihara').facts[0].text).toBe('L');
  });

  it('is there again after the page was loaded anew, with the key it was begun with', () => {
    const { draft } = useDrafts().of('aoki', ishihara, begin);
    draft.facts[0]!.text = 'Likes the new line';
    reload();
    const again = useDrafts().of('aoki', ishihara, begin);
    expect(again.isRestored).toBe(true);
    expect(again.draft).toEqual(draft);
  });

  it('leaves nothing behind while nobody wrote anything', () => {
    useDrafts().of('aoki', ishihara, begin).draft.channel = 'PHONE';
    expect(kept('ishihara')).toBeUndefined();
  });

  it('is still kept when its sheet is opened a second time', () => {
    const sheet = effectScope();
    sheet.run(() => useDrafts().of('aoki', ishihara, begin).draft)!.facts[0]!.text = 'Likes the new line';
    sheet.stop();
    useDrafts().of('aoki', ishihara, begin).draft.facts[0]!.text = 'Likes the new line a lot';
    expect(kept('ishihara').facts[0].text).toBe('Likes the new line a lot');
  });

  it('can be written and sent where the device keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const closed = { ...localStorage, getItem: refuse, setItem: refuse, removeItem: refuse };
    const refused = jest.replaceProperty(globalThis, 'localStorage', closed);
    const drafts = useDrafts();
    drafts.of('aoki', ishihara, begin).draft.facts[0]!.text = 'Likes the new line';
    expect(drafts.canKeep).toBe(false);
    expect(() => drafts.discard('aoki', 'ishihara')).not.toThrow();
    refused.restore();
  });

  it('is kept apart from that of another person and another user', () => {
    const drafts = useDrafts();
    drafts.of('aoki', ishihara, begin).draft.facts[0]!.text = 'Likes the new line';
    expect(drafts.of('aoki', ono, begin).isRestored).toBe(false);
    expect(drafts.of('konishi', ishihara, begin).isRestored).toBe(false);
  });

  it('is gone once the team has it', () => {
    const drafts = useDrafts();
    drafts.of('aoki', ishihara, begin).draft.facts[0]!.text = 'Likes the new line';
    drafts.discard('aoki', 'ishihara');
    expect(kept('ishihara')).toBeUndefined();
    expect(drafts.of('aoki', ishihara, begin).isRestored).toBe(false);
  });
});

/** What the other tabs are told, one after the other, as a browser does it. */
const told: { key: string; newValue: string | null }[] = [];
const tell = () => {
  for (const it of told.splice(0)) window.dispatchEvent(new StorageEvent('storage', it));
};

/** What somebody does in this tab. */
const atWork = () => window.dispatchEvent(new Event('keydown'));

const mine = () => useDrafts().of('aoki', ishihara, begin).draft;

/** The same person, written about in another tab. */
function otherTab() {
  const here = getActivePinia();
  const drafts = useDrafts(there);
  const { draft } = drafts.of('aoki', ishihara, begin);
  setActivePinia(here);
  const write = (text: string) => {
    atWork();
    draft.facts[0]!.text = text;
  };
  const save = () => {
    drafts.discard('aoki', 'ishihara');
    setActivePinia(here);
  };
  return { draft, write, save };
}

let there: Pinia;

describe('a draft that is open in two tabs', () => {
  const real = localStorage;
  const loud = {
    getItem: (key: string) => real.getItem(key),
    setItem(key: string, newValue: string) {
      if (real.getItem(key) !== newValue) told.push({ key, newValue });
      real.setItem(key, newValue);
    },
    removeItem(key: string) {
      told.push({ key, newValue: null });
      real.removeItem(key);
    },
  } as Storage;

  beforeEach(() => {
    there = createPinia();
    told.length = 0;
    jest.replaceProperty(globalThis, 'localStorage', loud);
  });

  afterEach(() => {
    disposePinia(there);
    jest.restoreAllMocks();
  });

  it('is the same in both', () => {
    const other = otherTab();
    const here = mine();
    other.write('Likes the new line');
    tell();
    expect(here.facts[0]!.text).toBe('Likes the new line');
    expect(here.key).toBe(other.draft.key);
  });

  it('loses nothing that was typed by turns', () => {
    const other = otherTab();
    const here = mine();
    other.write('Likes the new line');
    tell();
    atWork();
    here.nextOn = '2026-12-01';
    tell();
    expect(other.draft).toEqual(here);
    expect(kept('ishihara')).toMatchObject({ nextOn: '2026-12-01', facts: [{ text: 'Likes the new line' }] });
  });

  it('is not written down by the one that only shows it', () => {
    const other = otherTab();
    const here = mine();
    other.write('Likes');
    tell();
    here.facts[0]!.text = 'What a part of the screen made of it';
    expect(kept('ishihara').facts[0].text).toBe('Likes');
  });

  it('goes from both once it is saved, and the other one says so', () => {
    const other = otherTab();
    const here = mine();
    other.write('Likes the new line');
    tell();
    other.save();
    tell();
    expect(here.facts[0]!.text).toBe('');
    expect(useDrafts().endedElsewhere('aoki', 'ishihara')).toBe('saved');
    expect(kept('ishihara')).toBeUndefined();
  });

  it('stays where more was written than was saved', () => {
    const other = otherTab();
    const here = mine();
    other.write('Likes the new line');
    const { key } = other.draft;
    tell();
    atWork();
    here.facts[0]!.text = 'Likes the new line a lot';
    told.length = 0;
    other.save();
    tell();
    expect(here.facts[0]!.text).toBe('Likes the new line a lot');
    expect(here.key).not.toBe(key);
    expect(useDrafts().endedElsewhere('aoki', 'ishihara')).toBe('savedInPart');
  });

  it('says where it went when it is removed in the other one, and comes back with it', () => {
    const other = otherTab();
    const here = mine();
    other.write('Likes the new line');
    tell();
    other.write('');
    tell();
    expect(here.facts[0]!.text).toBe('');
    expect(useDrafts().endedElsewhere('aoki', 'ishihara')).toBe('discarded');
    other.write('Likes the new line');
    tell();
    expect(here.facts[0]!.text).toBe('Likes the new line');
    expect(useDrafts().endedElsewhere('aoki', 'ishihara')).toBeUndefined();
  });

  it('catches up when the tab wakes', () => {
    const other = otherTab();
    const here = mine();
    other.write('Likes the new line');
    told.length = 0;
    window.dispatchEvent(new Event('pageshow'));
    expect(here.facts[0]!.text).toBe('Likes the new line');
  });

  it('is not overwritten here while the device is full', () => {
    const other = otherTab();
    const here = mine();
    const full = jest.spyOn(loud, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    here.facts[0]!.text = 'Likes the new line';
    expect(useDrafts().canKeep).toBe(false);
    full.mockRestore();
    other.write('Something shorter');
    tell();
    expect(here.facts[0]!.text).toBe('Likes the new line');

    here.facts[0]!.text = 'Likes the new line a lot';
    expect(useDrafts().canKeep).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completedBy, shortcuts } from './shortcuts.ts';

const pressed = (key: string, more: object = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, keyCode: 0 },
  ...more,
});
const free = { before: null, isBusy: false, hasSingleKeys: true };
const done = (key: string, situation: object = {}, more: object = {}) =>
  completedBy(pressed(key, more), { ...free, ...situation })?.name;

describe('a shortcut', () => {
  it('opens the palette with Ctrl or the command key, also while somebody is writing', () => {
    expect(done('k', { isBusy: true }, { ctrlKey: true })).toBe('palette');
    expect(done('K', {}, { metaKey: true })).toBe('palette');
  });

  it('goes to a place by two letters, the first of them just before', () => {
    expect(done('t', { before: 'g' })).toBe('today');
    expect(done('p', { before: 'g' })).toBe('people');
    expect(done('t')).toBeUndefined();
    expect(done('t', { before: 'x' })).toBeUndefined();
  });

  it('lists them all with a question mark', () => expect(done('?')).toBe('shortcuts'));

  it('is no letter that somebody is writing, or that a dialog gets', () => {
    expect(done('?', { isBusy: true })).toBeUndefined();
    expect(done('t', { before: 'g', isBusy: true })).toBeUndefined();
  });

  it('is nothing in the middle of a conversion to kanji', () => {
    expect(done('k', {}, { ctrlKey: true, isComposing: true })).toBeUndefined();
    expect(done('?', {}, { keyCode: 229 })).toBeUndefined();
  });

  it('is no single letter where those are switched off, and the palette still opens', () => {
    expect(done('?', { hasSingleKeys: false })).toBeUndefined();
    expect(done('t', { before: 'g', hasSingleKeys: false })).toBeUndefined();
    expect(done('k', { hasSingleKeys: false }, { ctrlKey: true })).toBe('palette');
  });

  it('leaves the letters of a page to the page, and other chords to the browser', () => {
    expect(done('r')).toBeUndefined();
    expect(done('p', {}, { ctrlKey: true })).toBeUndefined();
    expect(done('t', { before: 'g' }, { altKey: true })).toBeUndefined();
  });

  it('has keys of its own', () => {
    const all = shortcuts
      .filter(({ group }) => !['promise', 'calendar'].includes(group))
      .map(({ keys }) => keys.join(' '));
    expect(new Set(all).size).toBe(all.length);
  });

  it('is listed, whichever letter a page answers to', () => {
    const src = join(import.meta.dirname, '..');
    const letters = globSync('features/**/*.{vue,ts}', { cwd: src }).flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/useKey\('(.)'/g)].map(([, key]) => key),
    );
    expect(letters).toContain('r');
    expect(letters.filter((key) => !shortcuts.some(({ keys }) => keys.join('') === key))).toEqual([]);
  });
});

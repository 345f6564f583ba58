import { beforeEach, describe, expect, it } from '@jest/globals';
import { nextTick } from 'vue';
import { forgetKept, useKept } from './useKept.ts';

const tab = () => sessionStorage;
beforeEach(() => sessionStorage.clear());

describe('what this tab keeps', () => {
  it('is there again after a reload', async () => {
    useKept('enishi.import.aoki.one', {}, tab).value = { 小西: 'konishi' };
    await nextTick();
    expect(useKept('enishi.import.aoki.one', {}, tab).value).toEqual({ 小西: 'konishi' });
  });

  it('is taken away by the beginning of its name, and nothing else with it', () => {
    for (const name of ['enishi.import.aoki.one', 'enishi.import.aoki.two', 'enishi.view']) tab().setItem(name, '1');
    forgetKept('enishi.import.', tab);
    expect(Object.keys(sessionStorage)).toEqual(['enishi.view']);
  });

  it('is nothing where storage is switched off, and no fault', () => {
    const closed = () => {
      throw new Error('switched off');
    };
    expect(useKept('enishi.view', 'list', closed).value).toBe('list');
    expect(() => forgetKept('enishi.', closed)).not.toThrow();
  });
});

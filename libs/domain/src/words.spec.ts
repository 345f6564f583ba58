import { describe, expect, it } from '@jest/globals';
import * as words from './words.ts';

describe('the closed lists', () => {
  it.each(Object.entries(words))('of %s name every word by itself', (_name, list) => {
    expect(Object.keys(list)).toEqual(Object.values(list));
  });

  it('put the grades from the lowest to the highest', () => {
    expect(Object.keys(words.Grade)).toEqual(['SECTION', 'DEPARTMENT', 'OFFICE']);
  });
});

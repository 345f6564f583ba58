import { describe, expect, it } from '@jest/globals';
import { passwordLength } from './password.ts';

describe('the length of a password', () => {
  it.each([
    ['ten letters', 'abcdefghij', 10],
    ['a family that is drawn as one', '👨‍👩‍👧‍👦', 1],
    ['a letter composed of two', 'か\u3099', 1],
  ])('is what a person counts: %s', (_, password, length) => {
    expect(passwordLength(password)).toBe(length);
  });
});

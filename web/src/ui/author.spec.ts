import { expect, it } from '@jest/globals';
import { shortName } from './author.ts';

it('calls a colleague as one addresses them, and leaves a name from elsewhere as it stood there', () => {
  expect(shortName({ id: 'x', name: '岡本 凛' })).toBe('岡本');
  expect(shortName({ id: null, name: '退職済 担当者' })).toBe('退職済 担当者');
});

import { describe, expect, it } from '@jest/globals';
import { namesakesAmong } from './namesakes.ts';

describe('namesakes', () => {
  it('are those of one name, however it is spaced', () => {
    const people = ['佐藤 健', '佐藤 恵', '佐藤　健', '鈴木 一'].map((name) => ({ name }));
    expect([...namesakesAmong(people)]).toEqual(['佐藤 健', '佐藤　健']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { aboutOf, careOf } from './hints.ts';

describe('the care that a line might need', () => {
  it.each([
    ['来月手術を受ける', 'HEALTH'],
    ['母の介護が始まった', 'FAMILY'],
    ['恋人と別れた', 'LOVE'],
    ['信仰のため金曜は早く帰りたい', 'BELIEF'],
    ['席の空調が寒い', null],
    ['システム障害で残業', null],
    ['薬局の受付に慣れた', null],
  ])('%s: %s', (text, care) => expect(careOf(text)).toBe(care));
});

describe('what a line is about', () => {
  it.each([
    ['娘が受験', 'PERSON'],
    ['新しい帳票に慣れた', 'WORK'],
    ['娘の受験で残業を減らしたい', null],
    ['元気', null],
  ])('%s: %s', (text, about) => expect(aboutOf(text)).toBe(about));
});

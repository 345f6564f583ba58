import { describe, expect, it } from '@jest/globals';
import { reasonBeside } from './leaving-words.ts';

describe('why somebody left', () => {
  it.each([
    ['定年', '定年'],
    ['定年', '定年退職'],
    ['自己都合', '自己都合により退職'],
    ['契約期間の満了', '契約期間満了'],
    ['定年', null],
  ])('is not said twice: %s, %s', (how, reason) => {
    expect(reasonBeside(how, reason)).toBeNull();
  });

  it('is told where it says more than how', () => {
    expect(reasonBeside('自己都合', '進学のため')).toBe('進学のため');
    expect(reasonBeside('その他', '契約期間満了')).toBe('契約期間満了');
  });
});

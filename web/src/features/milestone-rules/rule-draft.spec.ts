import { lacksOfRule } from '#domain';
import { describe, expect, it } from '@jest/globals';
import { draftOf, newRule } from './rule-draft.ts';

describe('a rule in a form', () => {
  it('begins as one that only lacks its name', () => {
    for (const makes of ['CALL', 'FOLLOW_UP'] as const)
      expect(lacksOfRule(draftOf(newRule(makes)))).toEqual({ name: 'RULE_NAME_MISSING' });
  });

  it('counts by digits of any width, and by nothing else', () => {
    const typed = (amount: string) => draftOf({ ...newRule('FOLLOW_UP'), name: '面談', amount });
    expect(typed(' １４ ').amount).toBe(14);
    expect(lacksOfRule(typed('すぐ'))).toEqual({ amount: 'DAYS_OUT_OF_RANGE' });
    expect(lacksOfRule(typed('-1'))).toEqual({ amount: 'DAYS_OUT_OF_RANGE' });
    expect(lacksOfRule(typed(' '))).toEqual({ amount: 'AMOUNT_MISSING' });
  });

  it('lets go of a number that its trigger does not take', () => {
    expect(draftOf({ ...newRule('CALL'), trigger: 'FIRST_DAY', amount: '3' }).amount).toBeNull();
  });
});

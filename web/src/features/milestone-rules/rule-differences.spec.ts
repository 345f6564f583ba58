import { describe, expect, it } from '@jest/globals';
import { newRule } from './rule-draft.ts';
import { ruleDifferences } from './rule-differences.ts';

const mine = { ...newRule('CALL'), name: '半年のお礼', script: '{supervisor}様、いつもありがとうございます。' };
const theirs = { ...mine, amount: 6, daysBefore: 3, daysAfter: 7, version: 4 };
const between = (changed: object) => ruleDifferences(mine, { ...theirs, ...changed }, (key) => key);

describe('a rule that somebody else saved first', () => {
  it('differs in nothing where both say the same, numbers as they are typed', () => {
    expect(between({})).toEqual([]);
  });

  it('shows what is to be said, and the days around it, where they differ', () => {
    expect(between({ script: '', daysAfter: 14 })).toEqual([
      { label: 'milestone-rules.after', mine: '7', theirs: '14' },
      { label: 'milestone-rules.script', mine: mine.script, theirs: '' },
    ]);
  });

  it('says by whom and how in the words of the screen', () => {
    expect(between({ byRole: 'COORDINATOR', channel: 'VISIT' })).toEqual([
      { label: 'milestone-rules.role', mine: 'accounts.role.MANAGER', theirs: 'accounts.role.COORDINATOR' },
      {
        label: 'milestone-rules.channelLabel',
        mine: 'milestone-rules.channel.PHONE',
        theirs: 'milestone-rules.channel.VISIT',
      },
    ]);
  });

  it('has no number where it counts none', () => {
    const yearly = { ...newRule('CALL'), trigger: 'ANNIVERSARY' as const };
    expect(ruleDifferences(yearly, { ...yearly, daysBefore: 3, daysAfter: 7, amount: null }, (key) => key)).toEqual([]);
  });
});

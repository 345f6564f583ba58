import { describe, expect, it } from '@jest/globals';
import { lacksOfRule, occurrencesOf, unknownScriptNames, type RuleDraft } from './milestone-rule.ts';

const from = '2026-11-21';
const until = '2027-01-20';
const terms = [
  { ordinal: 1, fromOn: '2026-06-01' },
  { ordinal: 2, fromOn: '2026-12-01' },
  { ordinal: 3, fromOn: '2027-01-01' },
] as const;

describe('a rule falls', () => {
  it.each([
    ['on the first day', { trigger: 'FIRST_DAY', amount: null }, '2026-11-24', ['2026-11-24']],
    ['days after it', { trigger: 'DAYS_AFTER_START', amount: 30 }, '2026-11-24', ['2026-12-24']],
    ['on the first day itself after no days', { trigger: 'DAYS_AFTER_START', amount: 0 }, from, [from]],
    ['on the last day of a shorter month', { trigger: 'MONTHS_AFTER_START', amount: 1 }, '2026-10-31', ['2026-11-30']],
    [
      'counted from the first day, not from the last time',
      { trigger: 'MONTHS_AFTER_START', amount: 2 },
      '2026-10-31',
      ['2026-12-31'],
    ],
    ['every year', { trigger: 'ANNIVERSARY', amount: null }, '2023-12-24', ['2026-12-24']],
    ['never in the year in which it began', { trigger: 'ANNIVERSARY', amount: null }, '2026-12-24', []],
    ['not where it is past', { trigger: 'DAYS_AFTER_START', amount: 3 }, '2026-11-17', []],
    ['not beyond the horizon', { trigger: 'DAYS_AFTER_START', amount: 60 }, '2026-11-22', []],
  ] as const)('%s', (_, rule, startedOn, days) => {
    expect(occurrencesOf(rule, { startedOn }, from, until).map(({ on }) => on)).toEqual(days);
  });

  it('at 28 February for whoever began on a leap day', () => {
    const years = occurrencesOf(
      { trigger: 'ANNIVERSARY', amount: null },
      { startedOn: '2024-02-29' },
      '2027-01-01',
      '2027-03-01',
    );
    expect(years).toEqual([{ occurrence: 3, on: '2027-02-28' }]);
  });

  it('at the n-th renewal on the first day of the term after the n-th', () => {
    const second = occurrencesOf(
      { trigger: 'NTH_RENEWAL', amount: 2 },
      { startedOn: '2026-06-01', terms },
      from,
      until,
    );
    expect(second).toEqual([{ occurrence: 1, on: '2027-01-01' }]);
  });

  it('at every renewal, told by its number', () => {
    const all = occurrencesOf(
      { trigger: 'EVERY_RENEWAL', amount: null },
      { startedOn: '2026-06-01', terms },
      from,
      until,
    );
    expect(all).toEqual([
      { occurrence: 1, on: '2026-12-01' },
      { occurrence: 2, on: '2027-01-01' },
    ]);
  });

  it('not after the work has ended', () => {
    const course = { startedOn: '2026-11-24', endedOn: '2026-12-20' } as const;
    expect(occurrencesOf({ trigger: 'DAYS_AFTER_START', amount: 30 }, course, from, until)).toEqual([]);
  });
});

describe('a rule', () => {
  const rule: RuleDraft = {
    ...{ name: '30日後', makes: 'FOLLOW_UP', trigger: 'DAYS_AFTER_START', amount: 30, forWhom: 'STAFF' },
    ...{ byRole: 'COORDINATOR', channel: 'VISIT', daysBefore: 0, daysAfter: 7, script: '' },
  };
  const call: RuleDraft = { ...rule, makes: 'CALL', forWhom: 'SUPERVISOR', byRole: 'MANAGER' };

  it('may stand', () => {
    expect([lacksOfRule(rule), lacksOfRule(call)]).toEqual([{}, {}]);
  });

  it.each<[string, RuleDraft, object]>([
    ['no name', { ...rule, name: ' ' }, { name: 'RULE_NAME_MISSING' }],
    ['no days', { ...rule, amount: null }, { amount: 'AMOUNT_MISSING' }],
    ['a day less than none', { ...rule, amount: -1 }, { amount: 'DAYS_OUT_OF_RANGE' }],
    ['half a day', { ...rule, amount: 1.5 }, { amount: 'DAYS_OUT_OF_RANGE' }],
    ['no month', { ...rule, trigger: 'MONTHS_AFTER_START', amount: 0 }, { amount: 'MONTHS_OUT_OF_RANGE' }],
    ['ten thousand renewals', { ...rule, trigger: 'NTH_RENEWAL', amount: 10_000 }, { amount: 'RENEWALS_OUT_OF_RANGE' }],
    ['days of a first day', { ...rule, trigger: 'FIRST_DAY' }, { amount: 'AMOUNT_NOT_ASKED' }],
    [
      'a window of a year',
      { ...rule, daysBefore: 365, daysAfter: -1 },
      { daysBefore: 'WINDOW_OUT_OF_RANGE', daysAfter: 'WINDOW_OUT_OF_RANGE' },
    ],
    ['a call to our staff', { ...call, forWhom: 'STAFF' }, { forWhom: 'CALL_IS_FOR_SUPERVISOR' }],
    ['a call by a coordinator', { ...call, byRole: 'COORDINATOR' }, { byRole: 'ROLE_NOT_POSSIBLE' }],
    ['a visit to the supervisor', { ...rule, forWhom: 'SUPERVISOR' }, { forWhom: 'FOLLOW_UP_IS_FOR_STAFF' }],
    [
      'a renewal of somebody who left',
      { ...rule, forWhom: 'ALUMNUS', trigger: 'EVERY_RENEWAL', amount: null },
      { trigger: 'TRIGGER_NOT_FOR_ALUMNI' },
    ],
    ['a name that no script knows', { ...call, script: '{supervisor}様、{name}' }, { script: 'SCRIPT_NAME_UNKNOWN' }],
  ])('of %s may not', (_, wrong, lacks) => {
    expect(lacksOfRule(wrong)).toEqual(lacks);
  });

  it('says which names its script does not know, and where a brace stands alone', () => {
    expect(unknownScriptNames('{client}の{supervisor}様、{staff}が{n}回目、{Staff}と{社員}に{')).toEqual([
      '{Staff}',
      '{社員}',
      '{',
    ]);
  });
});

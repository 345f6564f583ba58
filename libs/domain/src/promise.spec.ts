import { describe, expect, it } from '@jest/globals';
import { lacksOf, standingOf, type PromiseDraft } from './promise.ts';

const complete = {
  ownerId: 'an-owner',
  dueOn: '2026-11-25',
  direction: '課長に相談する',
  reportTo: 'PERSON',
  reportOn: '2026-11-26',
  reportVia: 'PHONE',
} as const satisfies PromiseDraft;

const codes = (draft: PromiseDraft) => lacksOf(draft).map(({ code }) => code);

describe('a promise', () => {
  it('lacks nothing once owner, day, direction and report are agreed', () => {
    expect(lacksOf(complete)).toEqual([]);
  });

  it.each([
    ['ownerId', 'OWNER_MISSING'],
    ['dueOn', 'DUE_DAY_MISSING'],
    ['direction', 'DIRECTION_MISSING'],
    ['reportOn', 'REPORT_DAY_MISSING'],
    ['reportVia', 'REPORT_WAY_MISSING'],
  ] as const)('without %s lacks that alone', (field, code) => {
    expect(lacksOf({ ...complete, [field]: null })).toEqual([{ code, field }]);
  });

  it('asks in the order in which it is agreed', () => {
    expect(codes({})).toEqual([
      'OWNER_MISSING',
      'DUE_DAY_MISSING',
      'DIRECTION_MISSING',
      'REPORT_DAY_MISSING',
      'REPORT_WAY_MISSING',
    ]);
  });

  it('is reported to somebody where nobody said to whom', () => {
    expect(codes({ ...complete, reportTo: null, reportOn: null })).toEqual(['REPORT_DAY_MISSING']);
  });

  it('needs no report where it is reported to nobody', () => {
    expect(lacksOf({ ...complete, reportTo: 'NOBODY', reportOn: null, reportVia: null })).toEqual([]);
  });

  it('may leave the direction open with who decides and by when', () => {
    const undecided = { ...complete, direction: null };
    expect(lacksOf({ ...undecided, deciderId: 'a-manager', decideOn: '2026-11-23' })).toEqual([]);
    expect(codes({ ...undecided, deciderId: 'a-manager' })).toEqual(['DECISION_DAY_MISSING']);
    expect(codes({ ...undecided, decideOn: '2026-11-23' })).toEqual(['DECIDER_MISSING']);
  });

  it('takes blanks for no direction', () => {
    expect(codes({ ...complete, direction: ' 　\n' })).toEqual(['DIRECTION_MISSING']);
  });
});

describe('where a promise stands', () => {
  const today = '2026-11-21';
  const open = { state: 'OPEN', dueOn: '2026-11-21', reportOn: '2026-11-24', nextOn: '2026-11-21' } as const;

  it('is a deed for today on its due day', () => {
    expect(standingOf(open, today)).toBe('act-today');
  });

  it('is a deed to do first the day after', () => {
    expect(standingOf(open, '2026-11-22')).toBe('act-first');
  });

  it('is a report before a deed where both fall on one day', () => {
    expect(standingOf({ ...open, reportOn: today }, today)).toBe('report-today');
    expect(standingOf({ ...open, reportOn: today }, '2026-11-22')).toBe('report-first');
  });

  it('is a report once it is resolved, however long ago it was due', () => {
    expect(standingOf({ ...open, state: 'RESOLVED', nextOn: '2026-11-24' }, '2026-11-24')).toBe('report-today');
    expect(standingOf({ ...open, state: 'RESOLVED', nextOn: '2026-11-24' }, '2026-11-25')).toBe('report-first');
  });

  it('is for later while nothing is due', () => {
    expect(standingOf(open, '2026-11-20')).toBe('later');
  });

  it('is to be looked at again on the day until which it was held', () => {
    const held = { state: 'ON_HOLD', dueOn: '2026-11-01', reportOn: '2026-11-02', nextOn: today } as const;
    expect(standingOf(held, '2026-11-20')).toBe('later');
    expect(standingOf(held, today)).toBe('act-today');
  });

  it('is settled when nothing more is owed', () => {
    expect(standingOf({ state: 'REPORTED', dueOn: '2026-11-01', nextOn: null }, today)).toBe('settled');
  });

  it('needs its promise before all else', () => {
    expect(standingOf({ state: 'NEEDS_PROMISE', nextOn: '2026-09-01' }, today)).toBe('needs-promise');
  });
});

import { describe, expect, it } from '@jest/globals';
import { deedsOf, faultsOfDeed, formOf, type IssueStanding } from './issue-deeds.ts';

const today = '2026-11-24';
const every = ['resolve', 'report', 'change', 'hold', 'withdraw'];
const issue = (over: Partial<IssueStanding> = {}): IssueStanding => ({
  state: 'OPEN',
  nextOn: '2026-11-27',
  dueOn: '2026-11-27',
  reportOn: '2026-12-01',
  reportTo: 'PERSON',
  viewerMay: every,
  ...over,
});
const form = () => formOf('resolve', issue() as never, today, 'me');

describe('what to do next about an issue', () => {
  it('is to resolve it while it is open', () => {
    expect(deedsOf(issue(), today).next).toBe('resolve');
  });

  it('is to say how it stands when a report is due before it is resolved', () => {
    expect(deedsOf(issue({ nextOn: today, reportOn: today }), today).next).toBe('interim');
  });

  it('is to say how it stands, also on hold, when that day has come; else to take it up again', () => {
    const held = issue({ state: 'ON_HOLD', nextOn: today, reportOn: today, viewerMay: [...every, 'reopen'] });
    expect(deedsOf(held, today).next).toBe('interim');
    expect(deedsOf({ ...held, nextOn: '2026-12-10', reportOn: '2026-12-20' }, today).next).toBe('reopen');
  });

  it('is to report once it is resolved', () => {
    expect(deedsOf(issue({ state: 'RESOLVED', viewerMay: ['report', 'reopen'] }), today)).toEqual({
      next: 'report',
      more: ['reopen'],
    });
  });

  it('is to make the promise where there is none yet', () => {
    expect(deedsOf(issue({ state: 'NEEDS_PROMISE' }), today).next).toBe('promise');
  });

  it('may also be to say that it is settled already, or was taken back, where there is no promise', () => {
    const bare = issue({ state: 'NEEDS_PROMISE', viewerMay: ['resolve', 'change', 'withdraw'] });
    expect(deedsOf(bare, today)).toEqual({ next: 'promise', more: ['settle', 'withdraw'] });
  });

  it('is to bring it back without days where nothing was ever promised', () => {
    const settled = issue({ state: 'RESOLVED', nextOn: null, firstDueOn: null, viewerMay: ['reopen'] });
    expect(deedsOf(settled, today)).toEqual({ next: null, more: ['unsettle'] });
  });

  it('is nothing for somebody who may not', () => {
    expect(deedsOf(issue({ viewerMay: [] }), today)).toEqual({ next: null, more: [] });
  });
});

describe('a deed', () => {
  it('of resolving asks how', () => {
    expect(faultsOfDeed('resolve', form())).toEqual([{ code: 'RESOLUTION_MISSING', field: 'text' }]);
  });

  it('of settling asks on which day, and what came of it', () => {
    expect(faultsOfDeed('settle', form()).map(({ field }) => field)).toEqual(['settledOn', 'text']);
  });

  it('of an interim report asks for the next report day', () => {
    expect(faultsOfDeed('interim', form()).map(({ code }) => code)).toEqual(['REPORT_DAY_MISSING']);
  });

  it('of holding asks until when, and why', () => {
    expect(faultsOfDeed('hold', form()).map(({ field }) => field)).toEqual(['untilOn', 'reason']);
  });

  it('of reopening asks by when it is decided while the direction is open', () => {
    const undecided = { decider: { id: 'sato' }, decideOn: today, reportTo: 'NOBODY' } as const;
    expect(faultsOfDeed('reopen', formOf('reopen', undecided, today, 'me')).map(({ field }) => field)).toEqual([
      'dueOn',
      'decideOn',
      'reason',
    ]);
  });

  it('of promising begins with the days of the note while they lie ahead, never with one that is gone', () => {
    const noted = { dueOn: '2026-11-20', reportOn: '2026-11-27' } as const;
    expect(formOf('promise', noted, today, 'me').promise).toMatchObject({ dueOn: null, reportOn: '2026-11-27' });
    expect(formOf('change', noted, today, 'me').promise).toMatchObject(noted);
  });

  it('of changing starts from the promise as it stands, and asks only why', () => {
    const promised = {
      owner: { id: 'sato' },
      dueOn: today,
      direction: 'ask',
      reportTo: 'PERSON',
      reportOn: today,
      reportVia: 'PHONE',
    } as const;
    expect(faultsOfDeed('change', formOf('change', promised, today, 'me'))).toEqual([
      { code: 'REASON_MISSING', field: 'reason' },
    ]);
  });
});

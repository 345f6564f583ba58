import { describe, expect, it } from '@jest/globals';
import type { Role } from '#domain';
import { datesAfter, dayToKeep, fateOf, type AgreedDate } from './standing-dates.ts';

const agreed = (date: Partial<AgreedDate> = {}): AgreedDate => ({
  id: 'next',
  assignmentId: 'mill',
  responsibleRole: 'COORDINATOR',
  origin: 'AGREED',
  plannedOn: '2026-12-07',
  channel: 'VISIT',
  owner: { id: 'aoki', name: '青木 みのり' },
  ...date,
});
const isMine = (role: Role) => role === 'COORDINATOR';
const keep = (dates: AgreedDate[], assignmentIds = ['mill'], today: `${number}-${number}-${number}` = '2026-11-21') =>
  dayToKeep(dates, { assignmentIds, isMine }, today);

describe('a next date that stands already', () => {
  it('stands after a talk on an earlier day', () => {
    expect(datesAfter([agreed()], '2026-11-21')).toHaveLength(1);
  });

  it('was kept by a talk on that day or later', () => {
    expect(datesAfter([agreed()], '2026-12-07')).toEqual([]);
  });
});

describe('the day to keep as planned', () => {
  it('is the one agreed for the work that was talked about', () => {
    expect(keep([agreed(), agreed({ assignmentId: 'harbour', plannedOn: '2026-12-01' })])).toBe('2026-12-07');
  });

  it('is the one agreed without any work, where nobody works anywhere', () => {
    expect(keep([agreed({ assignmentId: null })], [])).toBe('2026-12-07');
  });

  it('is none where two dates would have to become one', () => {
    expect(
      keep([agreed(), agreed({ assignmentId: 'harbour', plannedOn: '2026-12-01' })], ['mill', 'harbour']),
    ).toBeNull();
  });

  it('is not a date of those in another role', () => {
    expect(keep([agreed({ responsibleRole: 'SALES' })])).toBeNull();
  });

  it('is none of those that a plan counts out and nobody agreed on', () => {
    expect(keep([agreed({ origin: 'PLAN' })])).toBeNull();
  });

  it('is none that is not ahead any more', () => {
    expect(keep([agreed()], ['mill'], '2026-12-07')).toBeNull();
  });
});

describe('another day than the one that stands', () => {
  const fate = (date: Partial<AgreedDate>, nextOn: '2026-12-07' | '2026-12-14' | null = '2026-12-14') =>
    fateOf(agreed(date), nextOn, { assignmentIds: ['mill'], isMine });

  it('moves what those of my role agreed for the same work', () => {
    expect(fate({})).toBe('moves');
  });

  it('leaves the date of another work, of another role, and one that a plan counts out', () => {
    expect(fate({ assignmentId: 'harbour' })).toBe('stays');
    expect(fate({ responsibleRole: 'SALES' })).toBe('stays');
    expect(fate({ origin: 'PLAN' })).toBe('stays');
  });

  it('changes nothing before it is chosen, or where it is the same day', () => {
    expect(fate({}, null)).toBeNull();
    expect(fate({ responsibleRole: 'SALES' }, '2026-12-07')).toBeNull();
  });
});

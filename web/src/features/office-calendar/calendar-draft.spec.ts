import { describe, expect, it } from '@jest/globals';
import { USUAL_CALENDAR, type Day, type OfficeClosure } from '#domain';
import { draftOf, isSameDraft, toggled } from './calendar-draft.ts';

const draft = (closures: OfficeClosure[] = []) =>
  draftOf({ ...USUAL_CALENDAR, opensAt: '09:00', closesAt: '18:00', closures });
const tap = (day: Day, closures: OfficeClosure[] = []) => toggled(draft(closures), day, () => null);
const summer: OfficeClosure = { fromOn: '2027-08-12', untilOn: '2027-08-16', isOpen: false, name: '夏季休業' };

describe('a tap on a day', () => {
  it('closes a day of business, and opens it again without a trace', () => {
    const closed = tap('2026-12-03');
    expect(closed).toEqual([{ fromOn: '2026-12-03', untilOn: '2026-12-03', isOpen: false, name: '' }]);
    expect(tap('2026-12-03', closed)).toEqual([]);
  });

  it('opens a Sunday, and closes it again without a trace', () => {
    const open = tap('2026-12-06');
    expect(open).toEqual([{ fromOn: '2026-12-06', untilOn: '2026-12-06', isOpen: true, name: '' }]);
    expect(tap('2026-12-06', open)).toEqual([]);
  });

  it('opens one day within a longer closure, which stays', () => {
    const open = tap('2027-08-13', [summer]);
    expect(open).toEqual([summer, expect.objectContaining({ fromOn: '2027-08-13', isOpen: true })]);
    expect(tap('2027-08-13', open)).toEqual([summer]);
  });
});

it('is the same calendar in whatever order its closures were noted', () => {
  const other = { ...summer, fromOn: '2027-05-06', untilOn: '2027-05-07' } as OfficeClosure;
  expect(isSameDraft(draft([summer, other]), draft([other, summer]))).toBe(true);
  expect(isSameDraft(draft([summer]), draft([{ ...summer, name: '夏休み' }]))).toBe(false);
});

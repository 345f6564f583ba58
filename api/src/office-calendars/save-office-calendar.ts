import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Conflict } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Work } from '../core/work.ts';
import { calendarAsKept, keepOfficeDays, OfficeCalendarRow, OfficeClosureRow, todayOf } from '../offices/index.ts';
import { checkedCalendar } from './checked-calendar.ts';
import type { OfficeCalendarInput } from './office-calendar.input.ts';
import { calendarMay, seenCalendar } from './office-calendar.policy.ts';
import type { SavedCalendar } from './office-calendar.result.ts';

/** Makes the calendar of an office another one, and takes along what a rule planned by it: all of it, or nothing. */
export async function saveOfficeCalendar(work: Work, input: OfficeCalendarInput): Promise<SavedCalendar> {
  const office = await seenCalendar(work, input.id);
  ensure(calendarMay.change(work.actor, office));
  const kept = await calendarAsKept(work, office.id);
  if (kept.version !== input.version) throw new Conflict(kept);
  const today = todayOf(kept, work.now);
  const { calendar, days } = checkedCalendar(input, today);

  const { closures, ...set } = calendar;
  const { opensAt, closesAt } = input;
  const saved = await change(work.db, OfficeCalendarRow, input, {
    ...set,
    weeklyOff: [...set.weeklyOff],
    opensAt,
    closesAt,
  });
  await work.db.delete(OfficeClosureRow, { officeId: office.id });
  for (const { fromOn, untilOn, isOpen, name } of closures)
    await add(work.db, OfficeClosureRow, { officeId: office.id, fromOn, untilOn, isOpen, name });

  const { plans, calls } = await keepOfficeDays(work, office.id, days, today);
  const details = { closures: closures.length, plans, calls };
  await audit(work, { action: 'saveOfficeCalendar', subjectType: 'Office', subjectId: office.id, details });
  return { ...saved, plans, calls };
}

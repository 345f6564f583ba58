import { closureOn, officeDays, type Day, type MonthDay, type OfficeCalendar, type OfficeClosure } from '#domain';

/** A calendar as somebody is changing it. */
export interface CalendarDraft extends OfficeCalendar {
  weeklyOff: number[];
  keepsHolidays: boolean;
  yearEndFrom: MonthDay | null;
  yearEndUntil: MonthDay | null;
  closures: OfficeClosure[];
  opensAt: string;
  closesAt: string;
}

interface Kept {
  readonly weeklyOff: readonly number[];
  readonly keepsHolidays: boolean;
  readonly yearEndFrom?: string | null | undefined;
  readonly yearEndUntil?: string | null | undefined;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly closures: readonly OfficeClosure[];
}

/** The calendar as it is kept, to be changed. Also that of somebody else, as a conflict tells it. */
export const draftOf = (kept: Kept): CalendarDraft => ({
  weeklyOff: [...kept.weeklyOff],
  keepsHolidays: kept.keepsHolidays,
  yearEndFrom: (kept.yearEndFrom ?? null) as MonthDay | null,
  yearEndUntil: (kept.yearEndUntil ?? null) as MonthDay | null,
  opensAt: kept.opensAt,
  closesAt: kept.closesAt,
  closures: kept.closures.map(({ fromOn, untilOn, isOpen, name }) => ({ fromOn, untilOn, isOpen, name })),
});

export const isSameDraft = (one: CalendarDraft, other: CalendarDraft): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

/** In which order closures were noted says nothing. */
export const inOrder = (draft: CalendarDraft): CalendarDraft => ({
  ...draft,
  weeklyOff: [...draft.weeklyOff].sort(),
  closures: [...draft.closures].sort((a, b) => (a.fromOn + a.untilOn < b.fromOn + b.untilOn ? -1 : 1)),
});

const isOneDay = (day: Day) => (it: OfficeClosure) => it.fromOn === day && it.untilOn === day;

/** The day becomes the other: closed, or at work. An exception that says nothing more is dropped. */
export function toggled(draft: CalendarDraft, day: Day, holidayOf: (day: Day) => string | null): OfficeClosure[] {
  const isOpen = (closures: readonly OfficeClosure[]) =>
    officeDays(day, day, holidayOf, { ...draft, closures })[0]?.isBusiness ?? false;
  const wanted = !isOpen(draft.closures);
  const rest = draft.closures.filter((it) => !isOneDay(day)(it));
  if (isOpen(rest) === wanted) return rest;
  return [...rest, { fromOn: day, untilOn: day, isOpen: wanted, name: closureOn(day, draft.closures)?.name ?? '' }];
}

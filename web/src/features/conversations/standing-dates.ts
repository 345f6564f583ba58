import type { Channel, Day, Role } from '#domain';

/** A next date that was agreed before this talk. */
export interface AgreedDate {
  readonly id: string;
  readonly assignmentId?: string | null;
  readonly clientName?: string | null;
  readonly responsibleRole: Role;
  readonly origin: 'AGREED' | 'PLAN';
  readonly plannedOn: Day;
  readonly channel: Channel;
  readonly owner: { readonly id: string; readonly name: string };
}

/** The dates that still stand after a talk on that day: one on or before it was kept by it. */
export const datesAfter = <T extends AgreedDate>(dates: readonly T[], heldOn: Day): T[] =>
  dates.filter(({ plannedOn }) => plannedOn > heldOn);

/** Whose date it is: agreed by those of my role, for the work that was talked about. */
export interface ThisTalk {
  readonly assignmentIds: readonly string[];
  readonly isMine: (role: Role) => boolean;
}

const isAgreedHere = (it: AgreedDate, { assignmentIds, isMine }: ThisTalk) =>
  it.origin === 'AGREED' &&
  isMine(it.responsibleRole) &&
  (assignmentIds.length ? assignmentIds.includes(it.assignmentId ?? '') : !it.assignmentId);

/** What becomes of a date that stands when a next one is chosen: it moves there, or stays beside it. Null where nothing changes. */
export function fateOf(date: AgreedDate, nextOn: Day | null, talk: ThisTalk): 'moves' | 'stays' | null {
  if (!nextOn || nextOn === date.plannedOn) return null;
  return isAgreedHere(date, talk) ? 'moves' : 'stays';
}

/**
 * The one day that can be kept as planned: agreed by those of my role, for the work that was talked about. Where two
 * such dates differ, neither is offered: choosing one would move the other.
 */
export function dayToKeep(dates: readonly AgreedDate[], talk: ThisTalk, today: Day): Day | null {
  const days = dates.filter((it) => isAgreedHere(it, talk)).map(({ plannedOn }) => plannedOn);
  const [day, ...others] = new Set(days);
  return day && day > today && !others.length ? day : null;
}

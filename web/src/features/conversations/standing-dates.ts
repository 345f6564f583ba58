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

/**
 * The one day that can be kept as planned: agreed by those of my role, for the work that was talked about. Where two
 * such dates differ, neither is offered: choosing one would move the other.
 */
export function dayToKeep(
  dates: readonly AgreedDate[],
  { assignmentIds, isMine, today }: { assignmentIds: readonly string[]; isMine: (role: Role) => boolean; today: Day },
): Day | null {
  const isOfThisTalk = ({ assignmentId }: AgreedDate) =>
    assignmentIds.length ? assignmentIds.includes(assignmentId ?? '') : !assignmentId;
  const days = dates
    .filter((it) => it.origin === 'AGREED' && isMine(it.responsibleRole) && isOfThisTalk(it))
    .map(({ plannedOn }) => plannedOn);
  const [day, ...others] = new Set(days);
  return day && day > today && !others.length ? day : null;
}

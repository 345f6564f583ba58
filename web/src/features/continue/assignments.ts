import type { Day } from '#domain';

interface Course {
  readonly startedOn: Day;
  readonly endedOn?: Day | null;
}

/** Where the person works now; the last place where they work nowhere. The API gives those that ended last first. */
export function runningAssignments<T extends Course>(assignments: readonly T[], today: Day): T[] {
  const running = assignments.filter(({ endedOn }) => !endedOn || endedOn >= today);
  return running.length ? running : assignments.slice(0, 1);
}

import type { Offset } from '../calendar.ts';
import type { JobStory } from '../story.ts';
import type { Random } from './random.ts';

export interface Meetings {
  /** The days up to yesterday on which somebody of us talked with the person, the one before the first day among them. */
  readonly held: readonly Offset[];
  /** The next one. Null where the assignment has ended. */
  readonly next: Offset | null;
}

/** The first three months are looked after closely, as we promise; later it is every two to three months. */
export function meetingsOf(job: JobStory, random: Random): Meetings {
  const { startedOn, endedOn } = job;
  const begin = [-random.between(4, 9), random.between(1, 3), random.between(7, 10), random.between(28, 32), 58, 88];
  // Nobody starts without having been met, however near that is to today.
  const all = begin.map((it, index) => (index === 0 ? Math.min(-1, startedOn + it) : startedOn + it));
  const end = endedOn ?? 120;
  while (all.at(-1)! < end) all.push(all.at(-1)! + random.between(55, 85));

  const last = endedOn === undefined ? [] : [endedOn];
  const kept = [...all.filter((it) => endedOn === undefined || it < endedOn - 12), ...last];
  const ahead = kept.find((it) => it >= 0) ?? null;
  // Whoever leaves is met before the last day.
  const next = job.isNotRenewed && ahead !== null ? Math.min(ahead, job.termsTo.at(-1)!) : ahead;
  return { held: kept.filter((it) => it < 0), next: endedOn !== undefined && endedOn < 0 ? null : next };
}

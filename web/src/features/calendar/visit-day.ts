import type { Day } from '#domain';

/** What a day lacks to which a meeting is to be moved. */
export type VisitDayFault = 'dayMissing' | 'dayPast';

/** A meeting goes to today or a later day; a day off is said, and may be meant. */
export const faultOfVisitDay = (day: Day | null, today: Day): VisitDayFault | undefined => {
  if (!day) return 'dayMissing';
  return day < today ? 'dayPast' : undefined;
};

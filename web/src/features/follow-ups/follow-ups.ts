import type { Day } from '#domain';
import { ask, tell } from '../../graphql/index.ts';
import { cancelFollowUp, moveFollowUp, nextDates } from './follow-ups.graphql.ts';

/** What can be done with the next meeting beside holding it. Each throws a Refusal. */
export const followUps = {
  move: (id: string, version: number, plannedOn: Day, reason: string) =>
    tell(moveFollowUp, { input: { id, version, plannedOn, reason } }),
  /** Somebody moved it meanwhile: the page follows. */
  lookAgain: (personId: string) => ask(nextDates, { personId }),
  cancel: (id: string, version: number, reason: string) => tell(cancelFollowUp, { input: { id, version, reason } }),
};

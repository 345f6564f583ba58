import type { Day } from '#domain';
import { tell } from '../../graphql/index.ts';
import { cancelFollowUp, moveFollowUp } from './continue.graphql.ts';

/** What can be done with the next meeting beside holding it. Each throws a Refusal. */
export const followUps = {
  move: (id: string, version: number, plannedOn: Day, reason: string) =>
    tell(moveFollowUp, { input: { id, version, plannedOn, reason } }),
  cancel: (id: string, version: number, reason: string) => tell(cancelFollowUp, { input: { id, version, reason } }),
};

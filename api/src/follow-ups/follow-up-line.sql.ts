import { userRef } from '../accounts/index.ts';
import { clientNameOf } from '../assignments/index.ts';
import { personRef } from '../people/index.ts';

/**
 * A row of follow_up, called `f`, as the JSON of a FollowUpLine. Whoever uses it has asked before whether it may be seen,
 * and says whether the asking user may change it: `followUpMay.change`.
 */
export const followUpLineJson = (f: string, mayChange: string): string => `json_build_object(
  'id', ${f}.id, 'version', ${f}.version, 'person', ${personRef(`${f}.person_id`)},
  'assignmentId', ${f}.assignment_id, 'clientName', ${clientNameOf(`${f}.assignment_id`)},
  'responsibleRole', ${f}.responsible_role, 'owner', ${userRef(`${f}.owner_id`)}, 'isUnassigned', ${f}.unassigned_at is not null, 'origin', ${f}.origin,
  'plannedOn', ${f}.planned_on, 'channel', ${f}.channel, 'state', ${f}.state, 'postponedCount', ${f}.postponed_count,
  'viewerMay', case when ${f}.state = 'PLANNED' and ${mayChange} then '["move", "cancel"]'::json else '[]'::json end)`;

/** Whether a date `f` asks for something by itself: one of the plan does not where a date agreed on falls into its window. */
export const stillAsks = (f: string): string => `(${f}.origin = 'AGREED' or not exists (
  select from follow_up agreed where agreed.person_id = ${f}.person_id and agreed.state = 'PLANNED' and agreed.origin = 'AGREED'
    and agreed.planned_on between ${f}.window_from_on and ${f}.window_until_on))`;

/** `followUpMay.change` as SQL, for somebody of whom it is known whether they carry on with the person. */
export const followUpChanges = (f: string, { actor, carriesOn }: { actor: string; carriesOn: string }): string =>
  `(${f}.owner_id = ${actor} or ${carriesOn})`;

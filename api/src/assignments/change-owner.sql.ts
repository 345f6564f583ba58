/** $1 assignment, $2 role, $3 day. */
export const RELEASE_OWNER = {
  name: 'release-owner',
  text: `update ownership set until_on = greatest(since_on, $3::date)
         where assignment_id = $1 and role = $2 and until_on is null returning user_id as "userId"`,
};

/** Of this work, and of none in particular: $1 assignment, $2 person, $3 former owner. */
const ofThisWork = (row: string) =>
  `${row}.person_id = $2 and (${row}.assignment_id = $1 or ${row}.assignment_id is null) and ${row}.owner_id = $3`;

/** $4 new owner, $5 role. */
export const HAND_OVER_FOLLOW_UPS = {
  name: 'hand-over-follow-ups',
  text: `update follow_up f set owner_id = $4, version = version + 1
         where ${ofThisWork('f')} and f.responsible_role = $5 and f.state = 'PLANNED'`,
};

/** What is not settled yet; one solved and not yet told is not. */
export const ISSUES_TO_HAND_OVER = {
  name: 'issues-to-hand-over',
  text: `select i.id from open_issue i
         where ${ofThisWork('i')} and i.retracted_at is null and i.state not in ('REPORTED', 'WITHDRAWN')
         order by i.id for update`,
};

/** $1 issues, $2 new owner, $3 day, $4 who does it, $5 why, $6 ids for the steps in their courses. */
export const HAND_OVER_ISSUES = {
  name: 'hand-over-issues',
  text: `with handed as (
           update open_issue set owner_id = $2, version = version + 1 where id = any ($1::uuid[])
         )
         insert into issue_entry (id, issue_id, author_id, kind, happened_on, text)
         select entry_id, issue_id, $4, 'PROMISE_CHANGED', $3, $5
         from unnest($1::uuid[], $6::uuid[]) as step(issue_id, entry_id)`,
};

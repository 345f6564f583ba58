/** Whether what was promised, a row of handover_promise, still stands in the receiver's name and is not accepted yet. */
export const isPromiseWaiting = (pr: string, to: string): string => `(${pr}.accepted_at is null and (
  exists (select from open_issue wi where wi.id = ${pr}.issue_id and ${pr}.part = 'OWNER' and wi.owner_id = ${to} and wi.next_on is not null)
  or exists (select from follow_up wf where wf.id = ${pr}.follow_up_id and wf.owner_id = ${to} and wf.state = 'PLANNED')))`;

/** How many promises of a person's row wait. */
export const waitingPromises = (hp: string, to: string): string =>
  `(select count(*) from handover_promise wp where wp.handover_person_id = ${hp}.id and ${isPromiseWaiting('wp', to)})`;

/**
 * Whether the receiver has yet to answer for a person, a row of handover_person: whom somebody else looks after by now, and
 * who was put away, waits for nobody.
 */
export const isPersonWaiting = (hp: string, to: string): string => `(${hp}.state = 'OPEN'
  and exists (select from person pw where pw.id = ${hp}.person_id and pw.archived_at is null)
  and (exists (select from handover_ownership wo join ownership w on w.id = wo.ownership_id
               where wo.handover_person_id = ${hp}.id and w.user_id = ${to} and w.until_on is null)
       or ${waitingPromises(hp, to)} > 0))`;

/** HandoverState of such a row. */
export const handoverState = (hp: string, to: string): string =>
  `case when ${hp}.state = 'OPEN' and not ${isPersonWaiting(hp, to)} then 'MOVED_ON' else ${hp}.state end`;

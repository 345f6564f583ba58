import { authorRef, userRef } from '../accounts/index.ts';
import { personSubjectJson } from '../people/index.ts';

/** How many steps of its course a line carries, the newest ones. */
const ENTRIES = 20;

/** What a statement knows of an issue already: whom it is about, as JSON, and whether the asking user may act on it. */
interface Known {
  readonly person: string;
  readonly mayAct: string;
}

/**
 * A row of open_issue, called `i`, as the JSON of an IssueLine. Whoever uses it has asked before whether the line may be
 * seen. Everything else is reached by a primary key or by the index of its course.
 */
export const issueLineJson = (i: string, { person, mayAct }: Known): string => `json_build_object(
  'id', ${i}.id, 'version', ${i}.version, 'person', ${person},
  'text', ${i}.text, 'audience', ${i}.audience, 'state', ${i}.state,
  'raisedOn', ${i}.raised_on, 'author', ${authorRef(`${i}.author_id`, authorNameOf(i))}, 'conversationId', ${i}.conversation_id,
  'owner', ${userRef(`${i}.owner_id`)}, 'isUnassigned', ${i}.unassigned_at is not null, 'dueOn', ${i}.due_on, 'direction', ${i}.direction,
  'decider', ${userRef(`${i}.decider_id`)}, 'decideOn', ${i}.decide_on,
  'reportTo', ${i}.report_to, 'reportOn', ${i}.report_on, 'reportVia', ${i}.report_via,
  'firstDueOn', ${i}.first_due_on, 'firstReportOn', ${i}.first_report_on, 'heldUntilOn', ${i}.held_until_on,
  'resolvedOn', ${i}.resolved_on, 'resolution', ${i}.resolution,
  'reportedOn', ${i}.reported_on, 'reportedVia', ${i}.reported_via, 'reportedBy', ${userRef(`${i}.reported_by_id`)},
  'reopenCount', ${i}.reopen_count, 'nextOn', ${i}.next_on,
  'entries', ${courseOf(i)}, 'mayAct', ${mayAct})`;

/** What came with an import may be by somebody who never was a user here: the conversation keeps the name. */
const authorNameOf = (i: string) => `(select ac.author_name from conversation ac where ac.id = ${i}.conversation_id)`;

/** What happened to it, the oldest step first. */
const courseOf = (i: string) => `coalesce((
  select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'happenedOn', e.happened_on, 'text', e.text, 'via', e.via,
                                    'author', ${userRef('e.author_id')}) order by e.id)
  from (select * from issue_entry ie where ie.issue_id = ${i}.id order by ie.id desc limit ${ENTRIES}) e), '[]')`;

/** What issue.policy.ts asks of one issue; with a `lock` on its person for whoever is going to change it. */
export const issueSubjectJson = (i: string, lock = '') => `json_build_object(
  'ownerId', ${i}.owner_id, 'authorId', ${i}.author_id, 'audience', ${i}.audience,
  'person', (select ${personSubjectJson('sp', '(select actor_id())', '(select clock_today())')}
             from person sp where sp.id = ${i}.person_id and sp.archived_at is null ${lock}),
  'isOfSite', ${i}.person_id is null,
  'officeIds', case when ${i}.person_id is null then
    (select json_agg(r.office_id) from office_role r where r.user_id in (${i}.owner_id, ${i}.author_id)) end)`;

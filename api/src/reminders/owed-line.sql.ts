import { clientNameOf } from '../assignments/index.ts';

/** Where somebody works on that day; null where nowhere. */
const workOf = (person: string, today: string) => `(
  select w.id from assignment w where w.person_id = ${person} and w.started_on <= ${today}::date
    and (w.ended_on is null or w.ended_on >= ${today}::date) order by w.started_on desc, w.id limit 1)`;

/**
 * A row `l` of what is owed (subject_type, subject_id, what, person_id, assignment_id, site_id, due_on, channel) as the JSON of an
 * OwedLine. Nothing that somebody typed about a person is among it: a mail lies where anybody may pass by.
 */
export const owedLineJson = (l: string, today: string, owner = 'null'): string => `json_build_object(
  'subjectType', ${l}.subject_type, 'subjectId', ${l}.subject_id, 'what', ${l}.what, 'dueOn', ${l}.due_on, 'channel', ${l}.channel,
  'personId', ${l}.person_id, 'personName', (select lp.name from person lp where lp.id = ${l}.person_id),
  'siteName', (select ls.name from site ls where ls.id = ${l}.site_id),
  'clientName', case when ${l}.person_id is null then (select lc.name from site ls join client lc on lc.id = ls.client_id where ls.id = ${l}.site_id)
                     else ${clientNameOf(`coalesce(${l}.assignment_id, ${workOf(`${l}.person_id`, today)})`)} end,
  'ownerName', ${owner})`;

/** What an issue `i` asks for on its next day. */
export const whatOfIssue = (i: string): string => `case
  when ${i}.report_on is not distinct from ${i}.next_on then 'REPORT' when ${i}.state = 'ON_HOLD' then 'RESUME'
  when ${i}.direction is null and ${i}.decide_on is not distinct from ${i}.next_on then 'DECIDE' else 'DUE' end`;

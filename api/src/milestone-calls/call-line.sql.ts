import { userRef } from '../accounts/index.ts';
import { supervisorJson } from '../clients/index.ts';
import { issueSeen, viewerOf } from '../conversations/index.ts';
import { personRefJson } from '../people/index.ts';
import { whereCall } from './milestone-call.policy.ts';

/** A call `c` with what stands around it: rule `r`, person `p`, assignment `a`, unit `u`, site `s`, client `k`, supervisor `v`. */
export const aroundCall = `
  join milestone_rule r on r.id = c.rule_id
  join person p on p.id = c.person_id and p.archived_at is null
  join assignment a on a.id = c.assignment_id
  join org_unit u on u.id = a.org_unit_id join site s on s.id = u.site_id join client k on k.id = s.client_id
  left join supervisor v on v.id = a.supervisor_id`;

/** The number that one calls: of the workplace, else of the site. */
export const CALLED_PHONE = 'coalesce(a.workplace_phone, s.phone)';

const MILESTONE = `json_build_object('name', r.name, 'trigger', r.trigger, 'n', coalesce(r.amount, c.occurrence), 'on', c.milestone_on)`;

/** The wish of call `c` as an open issue `w`, where the condition says that it may be read. */
const wishJson = (isSeen: string) => `(
  select json_build_object('id', w.id, 'text', w.text, 'state', w.state, 'nextOn', w.next_on, 'owner', ${userRef('w.owner_id')})
  from open_issue w where w.id = c.issue_id and ${isSeen})`;

const THANKS = `(select count(*) from call_thanks t where t.call_id = c.id)`;

interface May {
  readonly actor: string;
  readonly complete: string;
  readonly delegate: string;
  /** Whether the last step is the asking user's own, of today. */
  readonly takeBack: string;
  /** Whether the issue `w` that came of it may be read. */
  readonly readWish: string;
}

/** A call `c` among what `aroundCall` joins, as the JSON of a CallLine. Whoever uses it has asked before whether it is seen. */
export const callLineJson = (may: May): string => `json_build_object(
  'id', c.id, 'version', c.version, 'person', ${personRefJson('p')}, 'clientName', k.name, 'siteName', s.name,
  'supervisor', case when v.id is not null then ${supervisorJson('v')} end, 'phone', ${CALLED_PHONE},
  'milestone', ${MILESTONE}, 'dueOn', c.due_on, 'windowUntilOn', c.window_until_on,
  'owner', ${userRef('c.owner_id')}, 'state', c.state, 'nextTryAt', c.next_try_at, 'tries', c.tries,
  'outcome', c.outcome, 'doneOn', c.done_on, 'doneBy', ${userRef('c.done_by_id')},
  'isInWindow', c.done_on between c.window_from_on and c.window_until_on,
  'note', c.note, 'wish', ${wishJson(may.readWish)}, 'thanksCount', ${THANKS}, 'droppedOn', c.dropped_on, 'reason', c.reason,
  'viewerMay', to_json(array_remove(array[
    case when c.state = 'PLANNED' and ${may.complete} then 'complete' end,
    case when c.state = 'PLANNED' and ${may.delegate} then 'delegate' end,
    case when ${may.takeBack} then 'takeBack' end,
    case when c.done_by_id <> ${may.actor}
      and not exists (select from call_thanks t where t.call_id = c.id and t.from_user_id = ${may.actor}) then 'thank' end], null)))`;

interface Asking {
  readonly actor: string;
  readonly offices: string;
  readonly managed: string;
  readonly today: string;
  /** The offices in whose team the asking user stands. */
  readonly team: string;
}

/** The line as whoever asks may see and use it. */
export const callLineFor = (asking: Asking): string =>
  callLineJson({
    actor: asking.actor,
    complete: whereCall.complete('c', 'p', asking),
    delegate: whereCall.delegate('c', 'p', asking),
    takeBack: canTakeBack(asking.actor, asking.today),
    readWish: issueSeen('w', viewerOf('p', asking)),
  });

/** Whether the newest step of call `c` was taken by the actor today, and stands. */
export const canTakeBack = (actor: string, today: string): string => `coalesce((
  select e.author_id = ${actor} and e.kind <> 'TAKEN_BACK'
    and (e.created_at at time zone (select z.time_zone from office z where z.id = p.office_id))::date = ${today}::date
  from milestone_call_entry e where e.call_id = c.id order by e.id desc limit 1), false)`;

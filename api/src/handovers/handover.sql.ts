import { userRef } from '../accounts/index.ts';
import { clientNameOf } from '../assignments/index.ts';
import { ME } from '../brief/index.ts';
import { conversationSeen, issueActs, issueSeen, viewerOf } from '../conversations/index.ts';
import { followUpChanges, followUpLineJson } from '../follow-ups/index.ts';
import { issueLineJson, ofSite } from '../open-issues/index.ts';
import { personRefJson, whereCarriesOn, whereSeen } from '../people/index.ts';
import { hasPartIn } from './handover.policy.ts';
import { handoverState, isPersonWaiting, isPromiseWaiting, waitingPromises } from './waiting.sql.ts';

const VIEWER = { ...viewerOf('p', ME), carriesOn: whereCarriesOn('p', ME) };

/** The day on which the receiver first spoke with the person since, as far as the asking user may know. */
const metOn = (h: string) => `(select min(c.held_on) from conversation c
  where c.person_id = p.id and c.author_id = ${h}.to_id and c.held_on >= ${h}.handed_on and c.created_at >= ${h}.created_at
    and ${conversationSeen('c', VIEWER)})`;

/** The people `p` of a handover `h`, with their rows `hp`, whom the asking user sees by it. */
const peopleOf = (h: string): string => `handover_person hp join person p on p.id = hp.person_id
  where hp.handover_id = ${h}.id and ${whereSeen('p', ME)} and ${hasPartIn(h, 'p', ME)}`;

/** A row of handover `h` as the JSON of a HandoverLine; null where the asking user sees nobody of it. */
export const handoverLineJson = (h: string): string => `(
  select case when count(*) > 0 then json_build_object(
    'id', ${h}.id, 'version', ${h}.version, 'from', ${userRef(`${h}.from_id`)}, 'to', ${userRef(`${h}.to_id`)},
    'madeBy', ${userRef(`${h}.made_by_id`)}, 'handedOn', ${h}.handed_on, 'reason', ${h}.reason,
    'isUndone', ${h}.undone_at is not null, 'people', count(*), 'waitingPeople', count(*) filter (where g.waits),
    'waitingPromises', coalesce(sum(g.promises), 0), 'notMet', count(*) filter (where g.goes_on and g.met_on is null),
    'contactByOn', min(g.contact_by_on) filter (where g.goes_on and g.met_on is null),
    'first', (array_agg(g.ref order by g.reading nulls last, g.id))[1:3],
    'viewerMay', array_remove(array[
      case when ${h}.to_id = ${ME.actor} and bool_or(g.waits) then 'answer' end,
      case when ${h}.handed_on = ${ME.today}::date and bool_and(g.is_untouched) and bool_and(g.may_undo) then 'undo' end], null)) end
  from (select hp.id, hp.contact_by_on, p.reading, ${personRefJson('p')} as ref, ${isPersonWaiting('hp', `${h}.to_id`)} as waits,
          case when hp.state = 'OPEN' then ${waitingPromises('hp', `${h}.to_id`)} else 0 end as promises, ${metOn(h)} as met_on,
          hp.state = 'ACCEPTED' or ${isPersonWaiting('hp', `${h}.to_id`)} as goes_on,
          hp.state = 'OPEN' and not exists (select from handover_promise t where t.handover_person_id = hp.id and t.accepted_at is not null) as is_untouched,
          ${ME.actor} in (${h}.from_id, ${h}.made_by_id) or p.office_id = any (${ME.managed}::uuid[]) as may_undo
        from ${peopleOf(h)}) g)`;

/** An issue `i` that came along is the person's, or of the site alone where they work. */
const PERSON = `case when i.person_id is not null then ${personRefJson('p')} end`;
const SEEN = `case when i.person_id is null then i.retracted_at is null and ${ofSite('i', ME.team)} else ${issueSeen('i', VIEWER)} end`;
const MAY_ACT = `case when i.person_id is null then ${ofSite('i', ME.team)} else ${issueActs('i', VIEWER)} end`;

const promiseJson = (
  h: string,
) => `json_build_object('id', pr.id, 'isDecision', pr.part = 'DECIDER', 'dueOn', pr.due_on,
  'acceptedOn', pr.accepted_on, 'isAccepted', pr.accepted_at is not null, 'isWaiting', hp.state = 'OPEN' and ${isPromiseWaiting('pr', `${h}.to_id`)},
  'issue', case when i.id is not null then ${issueLineJson('i', { person: PERSON, mayAct: MAY_ACT })} end,
  'followUp', case when f.id is not null then ${followUpLineJson('f', followUpChanges('f', VIEWER))} end)`;

/** The people of a handover `h` as the JSON of HandedPersonLine, those who wait first, then by reading. */
export const handedPeopleJson = (h: string): string => `(
  select coalesce(json_agg(it.line order by it.state <> 'OPEN', it.reading nulls last, it.id), '[]')
  from (
    select hp.id, p.reading, s.state, json_build_object(
      'id', hp.id, 'version', hp.version, 'person', ${personRefJson('p')}, 'state', s.state, 'declineReason', hp.decline_reason,
      'togetherOn', hp.together_on, 'contactByOn', hp.contact_by_on, 'metOn', ${metOn(h)},
      'roles', coalesce((select json_agg(distinct o.role) from handover_ownership ho join ownership o on o.id = ho.former_id
                         where ho.handover_person_id = hp.id), '[]'),
      'clientName', (select ${clientNameOf('o.assignment_id')} from handover_ownership ho join ownership o on o.id = ho.former_id
                     where ho.handover_person_id = hp.id order by o.since_on desc, o.id limit 1),
      'promises', coalesce((
        select json_agg(${promiseJson(h)} order by pr.due_on nulls first, pr.id)
        from handover_promise pr left join open_issue i on i.id = pr.issue_id left join follow_up f on f.id = pr.follow_up_id
        where pr.handover_person_id = hp.id and (f.id is not null or ${SEEN})), '[]')) as line
    from handover_person hp join person p on p.id = hp.person_id
    cross join lateral (select ${handoverState('hp', `${h}.to_id`)} as state) s
    where hp.handover_id = ${h}.id and ${whereSeen('p', ME)} and ${hasPartIn(h, 'p', ME)}) it)`;

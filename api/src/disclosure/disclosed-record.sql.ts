import { userRef } from '../accounts/index.ts';
import { knownPerson, knownViewer, ME } from '../brief/index.ts';
import { conversationEntryJson, conversationSeen, issueSeen } from '../conversations/index.ts';
import type { Statement } from '../core/sql.ts';

/** Lines for oneself stay with whoever wrote them; lines that need care are there for whoever may read them. */
const viewer = { ...knownViewer, actor: 'null::uuid' };

const list = (json: string, from: string, order: string) =>
  `coalesce((select json_agg(${json} order by ${order}) from ${from}), '[]')`;
const officeName = (id: string) => `(select o.name from office o where o.id = ${id})`;

const TERMS = list(
  `json_build_object('ordinal', t.ordinal, 'fromOn', t.from_on, 'toOn', t.to_on, 'outcome', t.outcome)`,
  'contract_term t where t.assignment_id = a.id',
  't.ordinal',
);
const OWNERS = list(
  `json_build_object('role', w.role, 'user', ${userRef('w.user_id')}, 'sinceOn', w.since_on, 'untilOn', w.until_on, 'reason', w.reason)`,
  'ownership w where w.assignment_id = a.id',
  'w.since_on, w.id',
);
const ASSIGNMENTS = list(
  `json_build_object('clientName', c.name, 'siteName', i.name, 'orgUnitName', u.name, 'startedOn', a.started_on,
     'endedOn', a.ended_on, 'endReason', a.end_reason, 'workDays', a.work_days, 'workHours', a.work_hours, 'duties', a.duties,
     'remark', a.remark, 'workplacePhone', a.workplace_phone, 'supervisor', (select json_build_object('id', v.id, 'name', v.name) from supervisor v where v.id = a.supervisor_id),
     'terms', ${TERMS}, 'owners', ${OWNERS})`,
  `assignment a join org_unit u on u.id = a.org_unit_id join site i on i.id = u.site_id join client c on c.id = i.client_id
   where a.person_id = s.id`,
  'a.started_on, a.id',
);
const TENURES = list(
  `json_build_object('office', ${officeName('t.office_id')}, 'fromOn', t.from_on, 'toOn', t.to_on, 'leftHow', t.left_how,
     'leftReason', t.left_reason, 'unit', t.unit, 'rank', t.rank)`,
  'tenure t where t.person_id = s.id',
  't.from_on, t.id',
);
const CONSENTS = list(
  `json_build_object('purpose', c.purpose, 'wording', c.wording, 'givenOn', c.given_on, 'givenVia', c.given_via,
     'recordedBy', ${userRef('c.recorded_by_id')}, 'withdrawnOn', c.withdrawn_on, 'withdrawnVia', c.withdrawn_via)`,
  'consent c where c.person_id = s.id',
  'c.given_on, c.id',
);
const OFFICES = list(
  `json_build_object('office', ${officeName('r.office_id')}, 'sinceOn', r.since_on, 'untilOn', r.until_on, 'reason', r.reason)`,
  'person_office r where r.person_id = s.id',
  'r.since_on, r.id',
);
const FOLLOW_UPS = list(
  `json_build_object('plannedOn', f.planned_on, 'channel', f.channel, 'state', f.state, 'owner', ${userRef('f.owner_id')}, 'reason', f.reason)`,
  'follow_up f where f.person_id = s.id and f.superseded_for is null',
  'f.planned_on, f.id',
);
const CONVERSATIONS = list(
  conversationEntryJson('c', { ...viewer, carriesOn: 'false' }, { person: 'null::json', asking: ME }),
  `conversation c where c.person_id = s.id and ${conversationSeen('c', viewer)}`,
  'c.held_on, c.id',
);
const ISSUES = list(
  `json_build_object('raisedOn', i.raised_on, 'text', i.text, 'state', i.state, 'owner', ${userRef('i.owner_id')},
     'direction', i.direction, 'dueOn', i.due_on, 'firstDueOn', i.first_due_on, 'reportTo', i.report_to, 'reportOn', i.report_on, 'resolution', i.resolution,
     'conversationId', i.conversation_id, 'entries', ${list(
       `json_build_object('happenedOn', e.happened_on, 'kind', e.kind, 'text', e.text, 'author', ${userRef('e.author_id')})`,
       'issue_entry e where e.issue_id = i.id',
       'e.id',
     )})`,
  `open_issue i where i.person_id = s.id and ${issueSeen('i', viewer)}`,
  'i.raised_on, i.ordinal, i.id',
);

/** All that is kept about a person. $1 to $6 as for their page, $7 the note that they asked, which the actor made. */
export const DISCLOSED_RECORD: Statement = {
  name: 'disclosed-record',
  text: `
    with ${knownPerson('p.*')}
    select json_build_object(
      'askedOn', d.asked_on, 'office', ${officeName('s.office_id')}, 'seesSensitive', s.sees_sensitive,
      'person', json_build_object('name', s.name, 'reading', s.reading, 'staffNo', s.staff_no, 'phone', s.phone, 'email', s.email,
        'bornOn', s.born_on, 'company', s.company, 'experience', s.experience, 'contactRefusedOn', s.contact_refused_on),
      'assignments', ${ASSIGNMENTS}, 'tenures', ${TENURES}, 'consents', ${CONSENTS}, 'offices', ${OFFICES},
      'conversations', ${CONVERSATIONS}, 'issues', ${ISSUES}, 'followUps', ${FOLLOW_UPS}) as answer
    from s join disclosure d on d.id = $7 and d.person_id = s.id and d.made_by_id = $2`,
};

/** Colleagues of ours, and those of the clients where the person worked; $1 the person. */
export const NEAR_NAMES: Statement = {
  name: 'disclosure-near-names',
  text: `
    select json_build_object('key', u.id, 'kind', 'USER', 'name', u.name, 'reading', null, 'isNear', true) as row from app_user u
    union all
    select json_build_object('key', v.id, 'kind', 'SUPERVISOR', 'name', v.name, 'reading', v.reading, 'isNear', true)
    from supervisor v join org_unit u on u.id = v.org_unit_id join site i on i.id = u.site_id
    where i.client_id in (
      select ai.client_id from assignment a join org_unit au on au.id = a.org_unit_id join site ai on ai.id = au.site_id
      where a.person_id = $1)
    union all
    select json_build_object('key', 'name:' || c.author_name, 'kind', 'USER', 'name', c.author_name, 'reading', null, 'isNear', true)
    from (select distinct author_name from conversation where person_id = $1 and author_name is not null) c`,
};

/** The other people whom the actor may see. Those who were met together with the person, or work at the same place, are near. */
export const OTHER_NAMES = `
  select json_build_object('key', p.id, 'kind', 'OTHER', 'name', p.name, 'reading', p.reading, 'isNear', p.id in (
      select c.person_id from conversation m join conversation c on c.joint_id = m.joint_id where m.person_id = $1
      union
      select b.person_id from assignment a join assignment b on b.org_unit_id = a.org_unit_id where a.person_id = $1)) as row
  from person p where p.id <> $1`;

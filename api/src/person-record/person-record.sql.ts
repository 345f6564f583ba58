import { userRef } from '../accounts/index.ts';
import { mayReturn, returnsTo } from '../assignments/index.ts';
import { supervisorJson } from '../clients/index.ts';
import { hasEntries, personSubjectJson, whereSeen } from '../people/index.ts';

/** Each list has an end; a life with more of anything is told by its newest. */
const LIMITS = { assignments: 50, terms: 60, owners: 60, offices: 50, tenures: 20, consents: 100 } as const;

const list = (of: string, from: string, order: string, limit: number) =>
  `coalesce((select json_agg(${of} order by ${order}) from (select * from ${from} order by ${order} limit ${limit}) r), '[]')`;

const officeRef = (id: string) =>
  `(select json_build_object('id', o.id, 'name', o.name) from office o where o.id = ${id})`;

const TERMS = list(
  `json_build_object('id', r.id, 'version', r.version, 'ordinal', r.ordinal, 'fromOn', r.from_on, 'toOn', r.to_on, 'outcome', r.outcome)`,
  'contract_term r where r.assignment_id = a.id',
  'r.ordinal desc',
  LIMITS.terms,
);
const OWNERS = list(
  `json_build_object('id', r.id, 'role', r.role, 'user', ${userRef('r.user_id')}, 'sinceOn', r.since_on,
                     'untilOn', r.until_on, 'reason', r.reason, 'mayReturn', ${mayReturn('r')})`,
  'ownership r where r.assignment_id = a.id',
  'r.role, r.until_on is not null, r.since_on desc, r.id desc',
  LIMITS.owners,
);
const WORKPLACE = `(
  select json_build_object('clientId', c.id, 'clientName', c.name, 'siteId', i.id, 'siteName', i.name,
                           'orgUnitId', u.id, 'orgUnitName', u.name)
  from org_unit u join site i on i.id = u.site_id join client c on c.id = i.client_id where u.id = a.org_unit_id)`;

const BY_END = 'a.ended_on is not null, coalesce(a.ended_on, a.started_on) desc, a.id';
const ASSIGNMENTS = `coalesce((
  select json_agg(json_build_object(
    'id', a.id, 'version', a.version, 'startedOn', a.started_on, 'endedOn', a.ended_on, 'endReason', a.end_reason, 'workplacePhone', a.workplace_phone, 'workDays', a.work_days,
    'workHours', a.work_hours, 'duties', a.duties, 'remark', a.remark,
    'workplace', ${WORKPLACE}, 'terms', ${TERMS}, 'owners', ${OWNERS},
    'supervisor', (select ${supervisorJson('v')} from supervisor v where v.id = a.supervisor_id),
    'agreedOn', coalesce((select json_agg(f.planned_on order by f.planned_on) from follow_up f
                          where f.assignment_id = a.id and f.state = 'PLANNED' and f.origin = 'AGREED'), '[]'),
    'returningOn', coalesce((select json_agg(f.planned_on order by f.planned_on) from follow_up f
                             where a.ended_on is not null and f.origin = 'AGREED' and ${returnsTo('f', 'a.id')}), '[]')
  ) order by ${BY_END})
  from (select * from assignment a where a.person_id = p.id order by ${BY_END} limit ${LIMITS.assignments}) a), '[]')`;

const OFFICES = list(
  `json_build_object('id', r.id, 'office', ${officeRef('r.office_id')}, 'sinceOn', r.since_on, 'untilOn', r.until_on, 'reason', r.reason)`,
  'person_office r where r.person_id = p.id',
  'r.until_on is not null, r.since_on desc, r.id desc',
  LIMITS.offices,
);
const TENURES = list(
  `json_build_object('id', r.id, 'version', r.version, 'office', ${officeRef('r.office_id')}, 'fromOn', r.from_on,
                     'toOn', r.to_on, 'leftHow', r.left_how, 'leftReason', r.left_reason, 'unit', r.unit, 'rank', r.rank)`,
  'tenure r where r.person_id = p.id',
  'r.from_on desc, r.id desc',
  LIMITS.tenures,
);
const CONSENTS = list(
  `json_build_object('id', r.id, 'version', r.version, 'purpose', r.purpose, 'wording', r.wording, 'givenOn', r.given_on,
                     'givenVia', r.given_via, 'recordedBy', ${userRef('r.recorded_by_id')}, 'withdrawnOn', r.withdrawn_on,
                     'withdrawnVia', r.withdrawn_via, 'withdrawnBy', ${userRef('r.withdrawn_by_id')})`,
  'consent r where r.person_id = p.id',
  'r.purpose, r.withdrawn_on is not null, r.given_on desc, r.id desc',
  LIMITS.consents,
);

/** $1 person, $2 actor, $3 offices seen, $4 today, $5 the zone of the asking user. */
export const PERSON_RECORD = {
  name: 'person-record',
  text: `
    with p as materialized (
      select p.* from person p where p.id = $1 and ${whereSeen('p', { actor: '$2', offices: '$3', today: '$4' })}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id)
      select $2, 'personRecord', 'Person', p.id, p.id from p
    )
    select json_build_object(
      'id', p.id, 'version', p.version, 'name', p.name, 'reading', p.reading, 'formerName', p.former_name, 'staffNo', p.staff_no, 'bornOn', p.born_on, 'phone', p.phone,
      'email', p.email, 'company', p.company, 'experience', p.experience, 'contactRefusedOn', p.contact_refused_on,
      'office', ${officeRef('p.office_id')},
      'archivedOn', (p.archived_at at time zone $5)::date, 'archiveReason', p.archive_reason,
      'hasEntries', ${hasEntries('p.id')}, 'subject', ${personSubjectJson('p', '$2', '$4')},
      'assignments', ${ASSIGNMENTS}, 'offices', ${OFFICES}, 'tenures', ${TENURES}, 'consents', ${CONSENTS}
    ) as answer
    from p`,
};

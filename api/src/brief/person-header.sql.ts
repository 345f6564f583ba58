import { userRef } from '../accounts/index.ts';
import { supervisorJson } from '../clients/index.ts';

/** The person's row `s` as the JSON of a PersonHeader; assignments that run or are to come first, then the last ended. */
export const personHeaderJson = (s: string, today: string): string => `json_build_object(
  'id', ${s}.id, 'version', ${s}.version, 'name', ${s}.name, 'reading', ${s}.reading, 'staffNo', ${s}.staff_no,
  'phone', ${s}.phone, 'email', ${s}.email, 'contactRefusedOn', ${s}.contact_refused_on,
  'office', (select json_build_object('id', o.id, 'name', o.name) from office o where o.id = ${s}.office_id),
  'archivedOn', (${s}.archived_at at time zone (select z.time_zone from office z where z.id = ${s}.office_id))::date,
  'subject', ${s}.subject, 'company', ${s}.company,
  'pastStay', (select case when t.to_on < ${today}::date then json_build_object(
                 'fromOn', t.from_on, 'toOn', t.to_on, 'unit', t.unit, 'rank', t.rank) end
               from tenure t where t.person_id = ${s}.id order by t.from_on desc limit 1),
  'assignments', coalesce((
    select json_agg(json_build_object(
      'id', a.id, 'version', a.version, 'startedOn', a.started_on, 'endedOn', a.ended_on,
      'clientName', c.name, 'siteName', i.name, 'orgUnitName', u.name, 'sitePhone', i.phone,
      'supervisor', (select ${supervisorJson('v')} from supervisor v where v.id = a.supervisor_id),
      'coordinator', ${ownerOf('COORDINATOR')}, 'sales', ${ownerOf('SALES')},
      'term', (select json_build_object('id', t.id, 'version', t.version, 'ordinal', t.ordinal, 'fromOn', t.from_on,
                                        'toOn', t.to_on, 'outcome', t.outcome)
               from contract_term t where t.assignment_id = a.id and t.from_on <= ${today}::date or t.assignment_id = a.id and t.ordinal = 1
               order by t.ordinal desc limit 1)
    ) order by a.ended_on is not null, a.started_on desc, a.id)
    from (select * from assignment a where a.person_id = ${s}.id order by a.ended_on is not null, a.started_on desc, a.id limit 10) a
    join org_unit u on u.id = a.org_unit_id join site i on i.id = u.site_id join client c on c.id = i.client_id
  ), '[]'))`;

const ownerOf = (role: string) =>
  `(select ${userRef('w.user_id')} from ownership w where w.assignment_id = a.id and w.role = '${role}' and w.until_on is null)`;

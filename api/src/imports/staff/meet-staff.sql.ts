/** Each place of work that the lines name, once, and what of it we have: by name, however it is written. */
export const PLACES = `
  create temp table place on commit drop as
  select k.*, c.id as client_id, s.id as site_id, u.id as org_unit_id, v.id as supervisor_id,
         coalesce(c.archived_at, s.archived_at, u.archived_at) is not null as is_put_away,
         false as is_used, false as adds_client, false as adds_site, false as adds_unit, false as adds_supervisor
  from (select row_number() over ()::int as place_no, p.*, company_key(client) as client_key, name_key(site) as site_key,
               name_key(org_unit) as unit_key, name_key(supervisor) as supervisor_key
        from (select client, site, org_unit, supervisor, min(supervisor_reading) as reading, min(supervisor_title) as title
              from batch where faults = '[]' and client is not null group by 1, 2, 3, 4) p) k
  left join lateral (select c.id, c.archived_at from client c where company_key(c.name) = k.client_key
                     order by c.archived_at is not null, c.created_at, c.id limit 1) c on true
  left join lateral (select s.id, s.archived_at from site s where s.client_id = c.id and name_key(s.name) = k.site_key
                     order by s.archived_at is not null, s.created_at, s.id limit 1) s on true
  left join lateral (select u.id, u.archived_at from org_unit u where u.site_id = s.id and name_key(u.name) = k.unit_key
                     order by u.archived_at is not null, u.created_at, u.id limit 1) u on true
  left join lateral (select v.id from supervisor v where v.org_unit_id = u.id and name_key(v.name) = k.supervisor_key
                     order by v.archived_at is not null, v.created_at, v.id limit 1) v on true`;

const differs = (said: string, ours: string) => `(${said} is not null and ${said} is distinct from ${ours})`;

/** A number is the same however its parts are set apart. */
const numberDiffers = (said: string, ours: string) => `(${said} is not null and ${said} is distinct from ${ours}
  and regexp_replace(${said}, '\\D', '', 'g') is distinct from regexp_replace(${ours}, '\\D', '', 'g'))`;

const nameDiffers = `(b.name <> p.name and name_key(b.name) <> name_key(p.name))`;

const PERSON_CHANGES = [
  nameDiffers,
  differs('b.reading', 'p.reading'),
  differs('b.born_on', 'p.born_on'),
  numberDiffers('b.phone', 'p.phone'),
  `(b.email is not null and lower(b.email) is distinct from lower(p.email))`,
  `p.staff_no is distinct from b.staff_no`,
].join(' or ');

const WORK_CHANGES = [
  differs('pl.supervisor_id', 'a.supervisor_id'),
  `(b.supervisor is not null and pl.supervisor_id is null)`,
  numberDiffers('b.workplace_phone', 'a.workplace_phone'),
  ...['work_days', 'work_hours', 'duties', 'remark'].map((it) => differs(`b.${it}`, `a.${it}`)),
].join(' or ');

const owner = (role: string) =>
  `select o.user_id from ownership o where o.assignment_id = a.id and o.role = '${role}' and o.until_on is null limit 1`;

/**
 * Each line beside what we have of it: the person by number, the work by its unit and first day, its terms and owners.
 * Each is looked up by its index, whatever the planner believes of tables that have just grown.
 */
const MET = `
  create temp table met on commit drop as
  select b.ordinal, p.id as person_id, p.office_id, p.name as our_name, p.archived_at is not null as is_archived,
         p.id is not null and (${PERSON_CHANGES}) as person_changes,
         p.id is not null and ${nameDiffers} and p.reading is distinct from b.reading as is_named_otherwise,
         pl.place_no, coalesce(pl.is_put_away, false) and a.id is null as is_put_away,
         a.id as work_id, a.ended_on, a.id is not null and (${WORK_CHANGES}) as work_changes,
         t.id as newest_id, t.ordinal as newest_ordinal, t.outcome as newest_outcome, e.id as term_id,
         case when pl.place_no is null or b.term_from is null or b.term_to is null then null
              when e.id is not null then case when e.to_on = b.term_to then null when e.id = t.id then 'SET' else 'ODD' end
              when t.id is null then 'ADD'
              when b.term_from > t.to_on then 'NEXT' else 'ODD' end as term_step,
         kc.user_id as coordinator_id, ks.user_id as sales_id, oc.user_id as our_coordinator_id, os.user_id as our_sales_id
  from batch b
  left join lateral (select * from person p where p.staff_no = b.staff_no and b.decided_person_id is null
                     union all select * from person p where p.id = b.decided_person_id) p on true
  left join place pl on pl.client = b.client and pl.site = b.site and pl.org_unit = b.org_unit
    and pl.supervisor is not distinct from b.supervisor
  left join lateral (select * from (select * from assignment a where a.person_id = p.id offset 0) a
                     where a.org_unit_id = pl.org_unit_id and a.started_on = b.started_on order by a.id limit 1) a on true
  left join lateral (select * from contract_term t where t.assignment_id = a.id order by t.ordinal desc limit 1) t on true
  left join lateral (select * from contract_term e where e.assignment_id = a.id and e.from_on = b.term_from limit 1) e on true
  left join lateral (${owner('COORDINATOR')}) oc on true
  left join lateral (${owner('SALES')}) os on true
  left join known_name kc on kc.name = b.coordinator
  left join known_name ks on ks.name = b.sales
  where b.faults = '[]'`;

/** With indexes of their own: what the batch is about to do, the planner cannot know. */
export const MEET: readonly string[] = [
  'create unique index on place (place_no)',
  'analyze place',
  MET,
  'create unique index on met (ordinal)',
  'analyze met',
];

/** Whoever has no person yet may be somebody we know under no number, or under another. Nobody whom this file brought. */
export const LIKELY = `
  with alike as (
    select a.ordinal, a.person_id, jsonb_agg(distinct a.likeness) as alike_in
    from alike_people((select jsonb_agg(jsonb_build_object('ordinal', ordinal, 'name', name, 'reading', reading, 'phone', phone,
                         'email', email, 'born_on', born_on))
                       from batch where effect = 'NEW' and decision is distinct from 'OTHER_PERSON')) a
    join batch b on b.ordinal = a.ordinal
    where not exists (select from different_people d where d.person_id = a.person_id and d.fingerprint = b.fingerprint)
      and not exists (select from import_change c, job where c.import_id = job.import_id and c.row_id = a.person_id and c.did = 'ADDED')
    group by a.ordinal, a.person_id
  ), told as (
    select a.ordinal, jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'reading', p.reading, 'staffNo', p.staff_no,
             'bornOn', p.born_on, 'isArchived', p.archived_at is not null, 'alikeIn', a.alike_in,
             'office', (select jsonb_build_object('id', o.id, 'name', o.name) from office o where o.id = p.office_id))
             order by p.archived_at is not null, p.id) as candidates
    from alike a join person p on p.id = a.person_id group by a.ordinal
  )
  update batch b set candidates = told.candidates, doubts = b.doubts || '[{"code": "LIKELY_DUPLICATE"}]'
  from told where told.ordinal = b.ordinal`;

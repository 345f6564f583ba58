const alikePeople = (met: string, settings = '') => `
  create or replace function alike_people(sought jsonb) returns table (ordinal int, person_id uuid, likeness text)
    language sql stable security definer set search_path = public, pg_temp ${settings} as $$
    with s as materialized (
      select s.*, nullif(regexp_replace(s.phone, '\\D', '', 'g'), '') as digits
      from jsonb_to_recordset(sought) as s(ordinal int, name text, reading text, phone text, email text, born_on date)
    ), met as (${met})
    select met.ordinal, met.id, met.likeness from met where met.office_id = any (actor_offices()) $$;`;

const lookedUp = (where: string) =>
  `cross join lateral (select p.id, p.office_id, p.name, p.reading from person p where ${where} offset 0) p`;

/** Each of those sought is looked up by an index, however many people there are, and whatever the planner believes. */
export const ALIKE_BY_INDEX = alikePeople(
  `
      select s.ordinal, p.id, p.office_id, 'PHONE' as likeness from s
      ${lookedUp(`regexp_replace(p.phone, '\\D', '', 'g') = s.digits and p.phone is not null`)}
      where length(s.digits) >= 9 and (p.reading = s.reading or p.name = s.name)
      union all
      select s.ordinal, p.id, p.office_id, 'EMAIL' from s
      ${lookedUp('lower(p.email) = lower(s.email) and p.email is not null')}
      union all
      select s.ordinal, p.id, p.office_id, 'NAME' from s
      ${lookedUp('p.born_on = s.born_on and name_key(p.name) = name_key(s.name)')}`,
  'set enable_seqscan = off',
);

/** As it was: all people of the offices are gone through. */
export const ALIKE_BY_JOIN = alikePeople(`
      select s.ordinal, p.id, p.office_id, 'PHONE' as likeness from s
      join person p on regexp_replace(p.phone, '\\D', '', 'g') = s.digits and p.phone is not null
      where length(s.digits) >= 9 and (p.reading = s.reading or p.name = s.name)
      union all
      select s.ordinal, p.id, p.office_id, 'EMAIL' from s join person p on lower(p.email) = lower(s.email) and p.email is not null
      union all
      select s.ordinal, p.id, p.office_id, 'NAME' from s join person p on p.born_on = s.born_on
      where name_key(p.name) = name_key(s.name)`);

/** People whom we do not have, with the office into which they come. A number that was taken this instant stays away. */
const ADD_PEOPLE = `
  with made as (
    insert into person (id, office_id, name, reading, staff_no, born_on, phone, email)
    select b.person_id, job.office_id, b.name, b.reading, b.staff_no, b.born_on, b.phone, b.email
    from batch b, job where b.is_taken and b.effect = 'NEW' on conflict (staff_no) do nothing returning id
  ), come as (
    insert into person_office (id, person_id, office_id, since_on)
    select new_id(), made.id, job.office_id, clock_today() from made, job
    returning id, person_id, import_row_mark(to_jsonb(person_office)) as mark
  )
  insert into import_change (import_id, ordinal, table_name, row_id, did, version_after)
  select job.import_id, b.ordinal, c.table_name, c.id, 'ADDED', c.mark
  from (select 'person' as table_name, id, id as person_id, 1 as mark from made
        union all select 'person_office', id, person_id, mark from come) c
  join batch b on b.person_id = c.person_id and b.is_taken, job`;

const NOT_ADDED = `
  update batch b set is_taken = false, verdict = 'REVIEW', doubts = b.doubts || '[{"code": "STAFF_NO_TAKEN", "field": "staffNo", "waits": true}]'
  where b.is_taken and b.effect = 'NEW' and not exists (select from person p where p.id = b.person_id)`;

/** What the file says counts; what it leaves out stays. Whoever is renamed is still found by the name that they had. */
const CHANGE_PEOPLE = `
  with was as (
    select p.id, to_jsonb(p) as row from person p where p.id in (select m.person_id from met m where m.person_changes)
  ), changed as (
    update person p set version = p.version + 1, staff_no = b.staff_no,
      name = case when name_key(p.name) = name_key(b.name) then p.name else b.name end,
      former_name = case when name_key(p.name) = name_key(b.name) then p.former_name else coalesce(p.former_name, p.name) end,
      reading = coalesce(b.reading, p.reading), born_on = coalesce(b.born_on, p.born_on),
      phone = case when regexp_replace(b.phone, '\\D', '', 'g') = regexp_replace(p.phone, '\\D', '', 'g') then p.phone else coalesce(b.phone, p.phone) end,
      email = case when lower(b.email) = lower(p.email) then p.email else coalesce(b.email, p.email) end
    from batch b join met m on m.ordinal = b.ordinal
    where b.is_taken and b.effect = 'UPDATE' and m.person_changes and p.id = m.person_id
      and (b.staff_no = p.staff_no or not exists (select from person o where o.staff_no = b.staff_no))
    returning p.id, b.ordinal, p.version
  )
  insert into import_change (import_id, ordinal, table_name, row_id, did, before, version_after)
  select job.import_id, c.ordinal, 'person', c.id, 'CHANGED', was.row, c.version from changed c join was on was.id = c.id, job`;

export const APPLY_PEOPLE: readonly string[] = [
  `update batch set person_id = new_id() where is_taken and effect = 'NEW'`,
  ADD_PEOPLE,
  NOT_ADDED,
  CHANGE_PEOPLE,
];

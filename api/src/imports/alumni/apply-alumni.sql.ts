import { CONSENT_STEP } from './meet-alumni.sql.ts';

/** Notes rows of a `made` with their line, to be taken back. */
const added = (table: string, of = 'made') => `
  insert into import_change (import_id, ordinal, table_name, row_id, did, version_after)
  select job.import_id, b.ordinal, '${table}', x.id, 'ADDED', x.mark
  from ${of} x join batch b on b.person_id = x.person_id and b.is_taken, job`;

const changed = (table: string) => `
  insert into import_change (import_id, ordinal, table_name, row_id, did, before, version_after)
  select job.import_id, c.ordinal, '${table}', c.id, 'CHANGED', was.row, c.version
  from changed c join was on was.id = c.id, job`;

/** What becomes of hearing from us, and of the time with us, for each line that is taken. */
const STEPS = `
  create temp table step on commit drop as
  select b.ordinal, b.effect, m.person_changes, m.stay, m.tenure_id, ${CONSENT_STEP} as consent_step
  from batch b join met m on m.ordinal = b.ordinal where b.is_taken`;

const ADD_PEOPLE = `
  with made as (
    insert into person (id, office_id, name, reading, staff_no, email, company, experience, contact_refused_on)
    select b.person_id, job.office_id, b.name, b.reading, b.staff_no, b.email, b.company, b.experience,
           case when b.consent = 'NO' then clock_today() end
    from batch b, job where b.is_taken and b.effect = 'NEW' on conflict (staff_no) do nothing
    returning id, id as person_id, 1 as mark
  ), come as (
    insert into person_office (id, person_id, office_id, since_on)
    select new_id(), made.id, job.office_id, clock_today() from made, job
    returning id, person_id, import_row_mark(to_jsonb(person_office)) as mark
  ), noted as (${added('person')} returning 1)
  ${added('person_office', 'come')}`;

const NOT_ADDED = `
  update batch b set is_taken = false, verdict = 'REVIEW',
    doubts = b.doubts || '[{"code": "STAFF_NO_TAKEN", "field": "staffNo", "waits": true}]'
  where b.is_taken and b.effect = 'NEW' and not exists (select from person p where p.id = b.person_id)`;

/** What the list says counts; what it leaves out stays. */
const CHANGE_PEOPLE = `
  with was as (
    select p.id, to_jsonb(p) as row from person p join batch b on b.person_id = p.id and b.is_taken
  ), changed as (
    update person p set version = p.version + 1, staff_no = b.staff_no,
      name = case when name_key(p.name) = name_key(b.name) then p.name else b.name end,
      reading = coalesce(b.reading, p.reading),
      email = case when lower(b.email) = lower(p.email) then p.email else coalesce(b.email, p.email) end,
      company = coalesce(b.company, p.company), experience = coalesce(b.experience, p.experience),
      contact_refused_on = case when s.consent_step = 'REFUSE' then coalesce(p.contact_refused_on, clock_today()) else p.contact_refused_on end
    from batch b join step s on s.ordinal = b.ordinal
    where b.is_taken and s.effect = 'UPDATE' and (s.person_changes or s.consent_step = 'REFUSE') and p.id = b.person_id
      and (b.staff_no = p.staff_no or not exists (select from person o where o.staff_no = b.staff_no))
    returning p.id, b.ordinal, p.version
  ) ${changed('person')}`;

const ADD_STAYS = `
  with made as (
    insert into tenure (id, person_id, office_id, from_on, to_on, left_how, left_reason, unit, rank, recorded_by_id)
    select new_id(), b.person_id, job.office_id, b.from_on, b.to_on, b.left_how, b.left_reason, b.unit, b.rank, job.actor_id
    from batch b join step s on s.ordinal = b.ordinal, job
    where b.is_taken and s.stay = 'ADD' order by b.ordinal returning id, person_id, 1 as mark
  ) ${added('tenure')}`;

const CHANGE_STAYS = `
  with was as (
    select t.id, to_jsonb(t) as row from tenure t join step s on s.tenure_id = t.id and s.stay = 'CHANGE'
  ), changed as (
    update tenure t set version = t.version + 1, to_on = b.to_on,
      left_how = case when b.left_reason is null then coalesce(t.left_how, b.left_how) else b.left_how end,
      left_reason = coalesce(b.left_reason, t.left_reason), unit = coalesce(b.unit, t.unit), rank = coalesce(b.rank, t.rank)
    from batch b join step s on s.ordinal = b.ordinal
    where b.is_taken and s.stay = 'CHANGE' and t.id = s.tenure_id returning t.id, b.ordinal, t.version
  ) ${changed('tenure')}`;

/** In the words of the list: nobody read them another wording. */
const GIVE_CONSENTS = `
  with made as (
    insert into consent (id, person_id, purpose, wording, given_on, given_via, recorded_by_id)
    select new_id(), b.person_id, 'ALUMNI_CONTACT', '取り込んだ一覧「' || i.file_name || '」: ' || b.consent_words, clock_today(), 'FILE', job.actor_id
    from batch b join step s on s.ordinal = b.ordinal, job, import i
    where i.id = job.import_id and b.is_taken and s.consent_step = 'GIVE' returning id, person_id, 1 as mark
  ) ${added('consent')}`;

const WITHDRAW_CONSENTS = `
  with was as (
    select c.id, to_jsonb(c) as row from consent c join batch b on b.person_id = c.person_id and b.is_taken
  ), changed as (
    update consent c set version = c.version + 1, withdrawn_on = greatest(clock_today(), c.given_on), withdrawn_via = 'FILE',
      withdrawn_by_id = job.actor_id
    from batch b join step s on s.ordinal = b.ordinal, job
    where b.is_taken and s.consent_step = 'REFUSE' and c.person_id = b.person_id and c.withdrawn_on is null
      and c.purpose <> 'PROFILE_SHARED' returning c.id, b.ordinal, c.version
  ) ${changed('consent')}`;

export const APPLY_ALUMNI: readonly string[] = [
  STEPS,
  `update batch set person_id = new_id() where is_taken and effect = 'NEW'`,
  ADD_PEOPLE,
  NOT_ADDED,
  CHANGE_PEOPLE,
  ADD_STAYS,
  CHANGE_STAYS,
  GIVE_CONSENTS,
  WITHDRAW_CONSENTS,
];

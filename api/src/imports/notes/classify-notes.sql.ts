/** Whom it is about: by their number, where the actor may bring something in. */
const WHOM = `
  update batch b set person_id = p.id from person p
  where p.staff_no = b.staff_no and b.faults = '[]' and p.archived_at is null
    and p.office_id = any ((select import_offices())::uuid[])`;

/** One that came in before, in this file or another, however it was put right since. */
const EFFECT = `
  with known as (
    select c.import_key as key, 0 as ordinal from conversation c where c.import_key in (select key from batch)
    union all select e.key, min(e.ordinal) from import_row e, job
      where e.import_id = job.import_id and e.faults = '[]' and e.key in (select key from batch) group by 1
    union all select key, min(ordinal) from batch where faults = '[]' group by 1
  ), first as (select key, min(ordinal) as ordinal from known group by key)
  update batch b set effect = case when first.ordinal < b.ordinal then 'SAME' else 'NEW' end
  from first where first.key = b.key and b.faults = '[]'`;

/** Without the person there is no conversation. It can be taken in as soon as their own row stands. */
const UNKNOWN = `
  update batch b set doubts = b.doubts || jsonb_build_array(jsonb_build_object(
    'code', 'STAFF_NO_UNKNOWN', 'field', 'staffNo', 'value', b.staff_no, 'waits', true))
  where b.effect = 'NEW' and b.person_id is null`;

/** Nobody talked with anybody tomorrow. It can be taken in once the day has come. */
const AHEAD = `
  update batch b set doubts = b.doubts || jsonb_build_array(jsonb_build_object(
    'code', 'NOTE_IN_THE_FUTURE', 'field', 'heldOn', 'value', b.held_on, 'waits', true))
  where b.effect = 'NEW' and b.held_on > clock_today()`;

export const CLASSIFY = [WHOM, EFFECT, AHEAD, UNKNOWN];

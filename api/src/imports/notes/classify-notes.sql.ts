/** Whom it is about: by their number, where the actor may bring something in. */
const WHOM = `
  update batch b set person_id = p.id from person p
  where p.staff_no = b.staff_no and b.faults = '[]' and p.archived_at is null
    and p.office_id = any ((select import_offices())::uuid[])`;

/** One that came in before, in this file or another, however it was put right since. */
const EFFECT = `
  update batch b set effect = case
    when exists (select from conversation c where c.import_key = b.key)
      or exists (select from batch e where e.key = b.key and e.faults = '[]' and e.ordinal < b.ordinal)
      or exists (select from import_row e where e.import_id = (select import_id from job) and e.key = b.key
                 and e.faults = '[]' and e.ordinal < b.ordinal) then 'SAME' else 'NEW' end
  where b.faults = '[]'`;

/** Without the person there is no conversation. It can be taken in as soon as their own row stands. */
const UNKNOWN = `
  update batch b set doubts = b.doubts || jsonb_build_array(jsonb_build_object(
    'code', 'STAFF_NO_UNKNOWN', 'field', 'staffNo', 'value', b.staff_no, 'waits', true))
  where b.effect = 'NEW' and b.person_id is null`;

export const CLASSIFY = [WHOM, EFFECT, UNKNOWN];

const colleague = (id: string) => `(select u.name from app_user u where u.id = ${id})`;

const differsFrom = (said: string, ours: string) => `${said} <> ${ours}`;

/** Somebody chose a person whom the actor does not see, or not any longer: nobody is doubled for that. */
export const IS_OUT_OF_SIGHT = '(b.decided_person_id is not null and m.person_id is null)';

/** What a line would do, and why it would rather ask first. */
export const JUDGE_STAFF = `
  update batch b set person_id = m.person_id,
    effect = case
      when ${IS_OUT_OF_SIGHT} then null
      when m.person_id is null then 'NEW'
      when m.person_changes or m.work_changes or (m.place_no is not null and m.work_id is null) or m.term_step in ('ADD', 'NEXT', 'SET')
        or (m.work_id is not null and m.ended_on is null
            and ((m.our_coordinator_id is null and m.coordinator_id is not null) or (m.our_sales_id is null and m.sales_id is not null)))
      then 'UPDATE' else 'SAME' end,
    doubts = b.doubts || coalesce((
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('code', d.code, 'field', d.field, 'value', d.value, 'waits', d.waits)))
      from (values
        ('LIKELY_DUPLICATE', null, null, null, ${IS_OUT_OF_SIGHT}),
        ('PERSON_ARCHIVED', 'staffNo', m.our_name, true, m.is_archived),
        ('OTHER_OFFICE', 'staffNo', (select o.name from office o where o.id = m.office_id), null, m.office_id <> job.office_id),
        ('NAME_DIFFERS', 'name', m.our_name, null, m.is_named_otherwise),
        ('WORKPLACE_PUT_AWAY', 'client', null, true, m.is_put_away),
        ('ASSIGNMENT_ENDED', 'termFrom', m.ended_on::text, null, m.ended_on is not null and m.term_step is not null),
        ('TERM_NOT_NEXT', 'termFrom', null, null, m.ended_on is null and m.term_step = 'ODD'),
        ('OWNER_DIFFERS', 'coordinator', ${colleague('m.our_coordinator_id')}, null, ${differsFrom('m.coordinator_id', 'm.our_coordinator_id')}),
        ('OWNER_DIFFERS', 'sales', ${colleague('m.our_sales_id')}, null, ${differsFrom('m.sales_id', 'm.our_sales_id')})
      ) d(code, field, value, waits, applies) where d.applies), '[]')
  from met m, job where m.ordinal = b.ordinal`;

/** A number that somebody out of sight has: who, is not said. */
export const TAKEN_ELSEWHERE = `
  with taken as materialized (
    select t.staff_no from staff_nos_elsewhere((select array_agg(staff_no) from batch where effect = 'NEW')) t(staff_no))
  update batch b set doubts = b.doubts || '[{"code": "STAFF_NO_TAKEN", "field": "staffNo", "waits": true}]'
  from taken where b.effect = 'NEW' and b.staff_no = taken.staff_no`;

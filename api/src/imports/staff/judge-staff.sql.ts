import { doubtsOf, type Doubt } from '../engine/doubts.ts';

/** Somebody chose a person whom the actor does not see, or not any longer: nobody is doubled for that. */
export const IS_OUT_OF_SIGHT = '(b.decided_person_id is not null and m.person_id is null)';

/** The office of whom we have. */
export const OUR_OFFICE = '(select o.name from office o where o.id = m.office_id)';

const DOUBTS: readonly Doubt[] = [
  { code: 'LIKELY_DUPLICATE', when: IS_OUT_OF_SIGHT, waits: true },
  { code: 'PERSON_ARCHIVED', when: 'm.is_archived', field: 'staffNo', value: 'm.our_name', waits: true },
  { code: 'OTHER_OFFICE', when: 'm.office_id <> job.office_id', field: 'staffNo', value: OUR_OFFICE },
  { code: 'NAME_DIFFERS', when: 'm.is_named_otherwise', field: 'name', value: 'm.our_name' },
  { code: 'WORKPLACE_PUT_AWAY', when: 'm.is_put_away', field: 'client', waits: true },
  {
    ...{ code: 'ASSIGNMENT_ENDED', when: 'm.ended_on is not null and m.term_step is not null' },
    ...{ field: 'termFrom', value: 'm.ended_on::text' },
  },
  { code: 'TERM_NOT_NEXT', when: `m.ended_on is null and m.term_step = 'ODD'`, field: 'termFrom' },
  ...(['coordinator', 'sales'] as const).map((field) => ({
    ...{ code: 'OWNER_DIFFERS', when: `m.${field}_id <> m.our_${field}_id` },
    ...{ field, value: `(select u.name from app_user u where u.id = m.our_${field}_id)` },
  })),
];

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
    doubts = b.doubts || ${doubtsOf(DOUBTS)}
  from met m, job where m.ordinal = b.ordinal`;

/** A number that somebody out of sight has: who, is not said. */
export const TAKEN_ELSEWHERE = `
  with taken as materialized (
    select t.staff_no from staff_nos_elsewhere((select array_agg(staff_no) from batch where effect = 'NEW')) t(staff_no))
  update batch b set doubts = b.doubts || '[{"code": "STAFF_NO_TAKEN", "field": "staffNo", "waits": true}]'
  from taken where b.effect = 'NEW' and b.staff_no = taken.staff_no`;

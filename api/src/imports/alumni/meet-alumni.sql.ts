import { doubtsOf, type Doubt } from '../engine/doubts.ts';
import { IS_OUT_OF_SIGHT, OUR_OFFICE } from '../staff/judge-staff.sql.ts';

const differs = (said: string, ours: string) => `(${said} is not null and ${said} is distinct from ${ours})`;

const nameDiffers = `(b.name <> p.name and name_key(b.name) <> name_key(p.name))`;

const PERSON_CHANGES = [
  nameDiffers,
  ...['reading', 'company', 'experience'].map((it) => differs(`b.${it}`, `p.${it}`)),
  `(b.email is not null and lower(b.email) is distinct from lower(p.email))`,
  `p.staff_no is distinct from b.staff_no`,
].join(' or ');

const STAY_CHANGES = [
  'b.to_on is distinct from t.to_on',
  // A list that gives no reason knows no better than we do.
  `(b.left_reason is not null and (b.left_how, b.left_reason) is distinct from (t.left_how, t.left_reason))`,
  ...['unit', 'rank'].map((it) => differs(`b.${it}`, `t.${it}`)),
].join(' or ');

/** Each line beside what we have: the person by number, the stay by its first day, and what they said of hearing from us. */
export const MEET_ALUMNI = `
  create temp table met on commit drop as
  select b.ordinal, p.id as person_id, p.office_id, p.name as our_name, p.archived_at is not null as is_archived,
    p.id is not null and (${PERSON_CHANGES}) as person_changes,
    p.id is not null and ${nameDiffers} and p.reading is distinct from b.reading as is_named_otherwise,
    p.contact_refused_on as refused_on, t.id as tenure_id,
    case when b.from_on is null or (o.id is not null and t.id is null) then null when t.id is null then 'ADD'
         when o.id is null and (${STAY_CHANGES}) then 'CHANGE' end as stay,
    o.from_on as other_from_on,
    exists (select from consent c where c.person_id = p.id and c.withdrawn_on is null and c.purpose <> 'PROFILE_SHARED') as agrees,
    exists (select from consent c where c.person_id = p.id and c.withdrawn_on is null and c.purpose = 'ALUMNI_CONTACT') as agrees_to_contact
  from batch b
  left join lateral (select * from person p where p.staff_no = b.staff_no and b.decided_person_id is null
                     union all select * from person p where p.id = b.decided_person_id) p on true
  left join lateral (select * from tenure t where t.person_id = p.id and t.from_on = b.from_on order by t.id limit 1) t on true
  left join lateral (select * from tenure o where o.person_id = p.id and o.id is distinct from t.id
                       and o.from_on <= b.to_on and coalesce(o.to_on, 'infinity') >= b.from_on order by o.from_on limit 1) o on true
  where b.faults = '[]'`;

/**
 * Who says no is not written to, from now on and whatever they agreed to before: nobody is asked first. A yes in a list does
 * not undo a no that we were told.
 */
export const CONSENT_STEP = `case
  when b.consent = 'NO' and (m.refused_on is null or m.agrees) then 'REFUSE'
  when b.consent = 'YES' and m.refused_on is null and not m.agrees_to_contact then 'GIVE' end`;

const DOUBTS: readonly Doubt[] = [
  { code: 'LIKELY_DUPLICATE', when: IS_OUT_OF_SIGHT, waits: true },
  { code: 'PERSON_ARCHIVED', when: 'm.is_archived', field: 'staffNo', value: 'm.our_name', waits: true },
  { code: 'OTHER_OFFICE', when: 'm.office_id <> job.office_id', field: 'staffNo', value: OUR_OFFICE },
  { code: 'NAME_DIFFERS', when: 'm.is_named_otherwise', field: 'name', value: 'm.our_name' },
  { code: 'TENURE_OVERLAPS', when: 'm.other_from_on is not null', field: 'tenureFrom', value: 'm.other_from_on::text' },
  {
    ...{ code: 'CONTACT_REFUSED_BEFORE', when: `b.consent = 'YES' and m.refused_on is not null` },
    ...{ field: 'consent', value: 'm.refused_on::text' },
  },
];

/** What a line would do, and why it would rather ask first. */
export const JUDGE_ALUMNI = `
  update batch b set person_id = m.person_id,
    effect = case when ${IS_OUT_OF_SIGHT} then null
                  when m.person_id is null then 'NEW'
                  when m.person_changes or m.stay is not null or (${CONSENT_STEP}) is not null then 'UPDATE' else 'SAME' end,
    doubts = b.doubts || ${doubtsOf(DOUBTS)}
  from met m, job where m.ordinal = b.ordinal`;

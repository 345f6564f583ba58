import { callsPassedOn } from '../../milestone-plan/index.ts';

const noted = (table: string, mark: string) => `
  insert into import_change (import_id, ordinal, table_name, row_id, did, version_after)
  select job.import_id, b.ordinal, '${table}', made.id, 'ADDED', ${mark}
  from made join work w on w.work_id = made.work_id join batch b on b.ordinal = w.ordinal, job`;

/** The work of each line that is taken: ours where it is known, else a new one. */
const WORK = `
  create temp table work on commit drop as
  select b.ordinal, b.person_id, coalesce(m.work_id, new_id()) as work_id, m.work_id is null as is_new, m.ended_on, m.work_changes,
         p.org_unit_id, p.supervisor_id, m.newest_id, m.newest_ordinal, m.newest_outcome, m.term_id,
         case when m.ended_on is null then m.term_step end as term_step,
         case when m.our_coordinator_id is null then m.coordinator_id end as coordinator_id,
         case when m.our_sales_id is null then m.sales_id end as sales_id
  from batch b join met m on m.ordinal = b.ordinal join place p on p.place_no = m.place_no
  where b.is_taken`;

const ADD_WORK = `
  with made as (
    insert into assignment (id, person_id, org_unit_id, supervisor_id, started_on, workplace_phone, work_days, work_hours, duties, remark)
    select w.work_id, w.person_id, w.org_unit_id, w.supervisor_id, b.started_on, b.workplace_phone, b.work_days, b.work_hours, b.duties, b.remark
    from work w join batch b on b.ordinal = w.ordinal where w.is_new returning id, id as work_id
  ) ${noted('assignment', '1')}`;

const CHANGE_WORK = `
  with was as (
    select a.id, to_jsonb(a) as row from assignment a where a.id in (select w.work_id from work w where w.work_changes)
  ), changed as (
    update assignment a set version = a.version + 1, supervisor_id = coalesce(w.supervisor_id, a.supervisor_id),
      workplace_phone = coalesce(b.workplace_phone, a.workplace_phone), work_days = coalesce(b.work_days, a.work_days),
      work_hours = coalesce(b.work_hours, a.work_hours), duties = coalesce(b.duties, a.duties), remark = coalesce(b.remark, a.remark)
    from work w join batch b on b.ordinal = w.ordinal where w.work_changes and not w.is_new and a.id = w.work_id
    returning a.id, w.ordinal, a.version
  )
  insert into import_change (import_id, ordinal, table_name, row_id, did, before, version_after)
  select job.import_id, c.ordinal, 'assignment', c.id, 'CHANGED', was.row, c.version from changed c join was on was.id = c.id, job`;

/** The n-th renewal is the term after the n before it, whether or not we know them. */
const ADD_TERMS = `
  with made as (
    insert into contract_term (id, assignment_id, ordinal, from_on, to_on)
    select new_id(), w.work_id, greatest(coalesce(w.newest_ordinal, 0), coalesce(b.renewals, 0)) + 1, b.term_from, b.term_to
    from work w join batch b on b.ordinal = w.ordinal where w.term_step in ('ADD', 'NEXT') returning id, assignment_id as work_id
  ) ${noted('contract_term', '1')}`;

/** A term that is followed by another was extended; one that is known may have a new last day. */
const CHANGE_TERMS = `
  with was as (
    select t.id, to_jsonb(t) as row from contract_term t
    where t.id in (select coalesce(case when w.term_step = 'SET' then w.term_id end, w.newest_id) from work w where w.term_step in ('SET', 'NEXT'))
  ), changed as (
    update contract_term t set version = t.version + 1,
      to_on = case when w.term_step = 'SET' then b.term_to else t.to_on end,
      outcome = case when w.term_step = 'NEXT' then coalesce(t.outcome, 'EXTENDED') else t.outcome end
    from work w join batch b on b.ordinal = w.ordinal
    where (w.term_step = 'SET' and t.id = w.term_id) or (w.term_step = 'NEXT' and t.id = w.newest_id and w.newest_outcome is null)
    returning t.id, w.ordinal, t.version
  )
  insert into import_change (import_id, ordinal, table_name, row_id, did, before, version_after)
  select job.import_id, c.ordinal, 'contract_term', c.id, 'CHANGED', was.row, c.version from changed c join was on was.id = c.id, job`;

/** Whoever stands as owner stays; a name that is nobody here leaves the work without one. */
const ADD_OWNERS = `
  with made as (
    insert into ownership (id, assignment_id, person_id, role, user_id, since_on)
    select new_id(), w.work_id, w.person_id, o.role, o.user_id, case when w.is_new then b.started_on else clock_today() end
    from work w join batch b on b.ordinal = w.ordinal
    cross join lateral (values ('COORDINATOR', w.coordinator_id), ('SALES', w.sales_id)) o(role, user_id)
    where o.user_id is not null and w.ended_on is null
    returning id, assignment_id as work_id, import_row_mark(to_jsonb(ownership)) as mark
  ) ${noted('ownership', 'made.mark')}`;

/** What the rules of the office ask for of these works from today on. */
const PLAN = 'select from replan_works(array(select w.work_id from work w))';

const PASS_ON = callsPassedOn('array(select w.work_id from work w)');

export const APPLY_WORK: readonly string[] = [
  ...[WORK, ADD_WORK, CHANGE_WORK, ADD_TERMS, CHANGE_TERMS, ADD_OWNERS, PLAN, PASS_ON],
];

import type { Scope } from './plan.sql.ts';

const IS_HERE = 'o.user_id not in (select u.id from app_user u where u.deactivated_at is not null)';

/** Whoever answered for the work last, of those who are still here. */
const OF_LAST = `(
      select o.user_id from ownership o where o.assignment_id = y.assignment_id and o.role = r.by_role and ${IS_HERE}
      order by o.until_on desc nulls first, o.since_on desc, o.id desc limit 1)`;

const COORDINATOR = `(
      select o.user_id from ownership o
      where o.assignment_id = y.assignment_id and o.role = 'COORDINATOR' and o.until_on is null and ${IS_HERE})`;

/** `owner_in_role` and `call_owner` for a whole set, of whoever answers `s` today in the role that is asked for: a spec holds them together. */
const OWNER = `case
      when r.makes = 'CALL' then case when r.managers[1] is distinct from s.user_id then r.managers[1] else r.managers[2] end
      when r.by_role = 'MANAGER' then r.managers[1]
      when r.for_whom = 'ALUMNUS' then coalesce(${OF_LAST}, r.managers[1])
      else coalesce(s.user_id, case r.by_role when 'SALES' then ${COORDINATOR} end, r.managers[1]) end`;

const OF_PAST = '(select v.visit_on from office_day v where v.office_id = r.office_id and v.day = y.falls_on)';

/** What is to stand: what lacks, and what stands already, each on its business day, in its window, with its owner. */
export const dressed = ({ owners }: Pick<Scope, 'owners'>): string => `
    dressed as materialized (
      select y.id, y.assignment_id, y.person_id, r.rule_id, y.occurrence, y.falls_on as milestone_on, r.makes, r.by_role, r.channel,
        d.day as due_on, y.falls_on - r.days_before as window_from_on, greatest(y.falls_on + r.days_after, d.day) as window_until_on,
        ${OWNER} as owner_id, r.now
      from (
        select null::uuid as id, y.assignment_id, y.person_id, y.place, y.occurrence, y.falls_on from ahead y
        where not exists (
          select from standing x where x.assignment_id = y.assignment_id and x.place = y.place and x.occurrence = y.occurrence)
        union all
        select x.id, x.assignment_id, x.person_id, x.place, x.occurrence, x.falls_on from standing x where x.why is null
      ) y join rule r on r.place = y.place
      left join visit v on v.office_id = r.office_id and v.day = y.falls_on
      left join (select o.assignment_id, o.role, o.user_id from ownership o where o.until_on is null and ${owners} and ${IS_HERE}) s
        on s.assignment_id = y.assignment_id and s.role = case r.makes when 'CALL' then 'SALES' else r.by_role end
      cross join lateral (select coalesce(v.visit_on, case when y.falls_on < r.today then ${OF_PAST} end, y.falls_on) as day offset 0) d
    )`;

const ofToday = (role: string) => `(
      select o.user_id from ownership o where o.assignment_id = y.assignment_id and o.role = ${role} and o.until_on is null
        and o.user_id not in (select u.id from app_user u where u.deactivated_at is not null))`;

/** Whoever answered for the work last, of those who are still here. */
const OF_LAST = `(
      select o.user_id from ownership o where o.assignment_id = y.assignment_id and o.role = r.by_role
        and o.user_id not in (select u.id from app_user u where u.deactivated_at is not null)
      order by o.until_on desc nulls first, o.since_on desc, o.id desc limit 1)`;

/** `owner_in_role` and `call_owner` for a whole set: a spec holds them together. */
const OWNER = `case
      when r.makes = 'CALL' then (
        select case when r.managers[1] is distinct from s.sales then r.managers[1] else r.managers[2] end
        from (select ${ofToday(`'SALES'`)} as sales) s)
      when r.by_role = 'MANAGER' then r.managers[1]
      when r.for_whom = 'ALUMNUS' then coalesce(${OF_LAST}, r.managers[1])
      else coalesce(${ofToday('r.by_role')}, case r.by_role when 'SALES' then ${ofToday(`'COORDINATOR'`)} end, r.managers[1]) end`;

const missing = (makes: string, table: string) => `
        select null::uuid as id, y.* from ahead y join rule r using (rule_id, office_id)
        where r.makes = '${makes}' and not exists (
          select from ${table} x where x.rule_id = y.rule_id and x.assignment_id = y.assignment_id and x.occurrence = y.occurrence
            and x.superseded_for is null)`;

/** What is to stand: what lacks, and what stands already, each on its business day, in its window, with its owner. */
export const DRESSED = `
    dressed as materialized (
      select y.id, y.assignment_id, y.person_id, y.rule_id, y.occurrence, y.falls_on as milestone_on, r.makes, r.by_role, r.channel,
        d.day as due_on, y.falls_on - r.days_before as window_from_on, greatest(y.falls_on + r.days_after, d.day) as window_until_on,
        ${OWNER} as owner_id
      from (${missing('FOLLOW_UP', 'follow_up')} union all ${missing('CALL', 'milestone_call')} union all
        select x.id, x.assignment_id, x.person_id, x.of_rule, x.office_id, x.occurrence, x.falls_on from standing x where x.why is null
      ) y join rule r using (rule_id, office_id)
      left join office_day v on v.office_id = y.office_id and v.day = y.falls_on
      cross join lateral (select coalesce(v.visit_on, y.falls_on) as day) d
    )`;

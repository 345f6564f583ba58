import { AHEAD, BEGAN, fallsOn, nextYear } from './falls-on.sql.ts';

/** What is planned anew: in which offices `o`, by which rules, for which works `a` of people `p`, and which rows `x` of before. */
export interface Scope {
  readonly offices: string;
  /** A table, or a select, with the columns of milestone_rule. */
  readonly rules: string;
  readonly works: string;
  readonly rows: string;
  /** The last day that is planned, counted from the office's day `d.today`. */
  readonly until?: string;
}

const isRenewal = `r.trigger in ('NTH_RENEWAL', 'EVERY_RENEWAL')`;

/** Of an alumnus, the work that they left last. */
const isLeft = `w.contact_refused_on is null and w.ended_on is not null and w.ended_on < r.today and not exists (
    select from assignment b where b.person_id = w.person_id and b.id <> w.id
      and (b.ended_on is null or (b.ended_on, b.id) > (w.ended_on, w.id)))`;

/** Milestones that are counted from a day of the work itself. */
const counted = (anchor: string, where: string) => `
      select w.id, w.person_id, r.rule_id, r.office_id, n.occurrence, f.falls_on
      from work w join rule r on r.office_id = w.office_id and ${anchor} between r.began_from and r.began_until
      cross join lateral (select case r.trigger when 'ANNIVERSARY' then ${nextYear(anchor)} else 1 end as occurrence) n
      cross join lateral (select ${fallsOn('n.occurrence', anchor, 'null')} as falls_on) f
      where not ${isRenewal} and f.falls_on between r.today and r.until and ${where}`;

/** The second term is the first renewal. */
const RENEWALS = `
      select w.id, w.person_id, r.rule_id, r.office_id, case r.trigger when 'NTH_RENEWAL' then 1 else t.ordinal - 1 end, t.from_on
      from work w join rule r on r.office_id = w.office_id and ${isRenewal}
      join contract_term t on t.assignment_id = w.id and t.from_on between r.today and r.until
        and case r.trigger when 'NTH_RENEWAL' then t.ordinal = r.amount + 1 else t.ordinal > 1 end
      where w.ended_on is null or w.ended_on >= t.from_on`;

/** What the rules ask for from today on. */
export const aheadTables = ({ offices, rules, works, until = `d.today + ${AHEAD}` }: Omit<Scope, 'rows'>): string => `
    here as materialized (
      select o.id as office_id, d.today, ${until} as until, managers_of(o.id) as managers
      from office o cross join lateral (select office_today(o.id) as today offset 0) d where ${offices}
    ), rule as materialized (
      select h.*, r.id as rule_id, r.makes, r.trigger, r.amount, r.for_whom, r.by_role, r.channel, r.days_before, r.days_after, ${BEGAN}
      from here h join office_reach x on x.lower_id = h.office_id join ${rules} r on r.office_id = x.upper_id
    ), work as materialized (
      select a.id, a.person_id, p.office_id, a.started_on, a.ended_on, p.contact_refused_on
      from assignment a join person p on p.id = a.person_id and p.archived_at is null where ${works}
    ), ahead (assignment_id, person_id, rule_id, office_id, occurrence, falls_on) as materialized (
      ${counted('w.started_on', `r.for_whom <> 'ALUMNUS' and (w.ended_on is null or w.ended_on >= f.falls_on)`)}
      union all ${RENEWALS}
      union all ${counted('w.ended_on', `r.for_whom = 'ALUMNUS' and ${isLeft}`)}
    )`;

const planned = (table: string, day: string, rows: string) => `
        select x.id, '${table}' as kept_in, x.rule_id as of_rule, x.assignment_id, x.person_id, x.occurrence, x.milestone_on, x.${day} as due_on
        from ${table} x where x.rule_id is not null and x.state = 'PLANNED' and not x.is_touched and ${rows}`;

/**
 * What is planned already and nobody had in hand, with the day that it would have now, or why it has none. What is past
 * stays as it is, but for work that ended and people who were put away: those are not called any more.
 */
export const standingTables = ({ rows }: Scope): string => `
    standing as materialized (
      select x.*, h.today, h.office_id, f.falls_on, case
        when w.id is null then 'ARCHIVED'
        when case r.for_whom when 'ALUMNUS' then false else w.ended_on < greatest(h.today, f.falls_on) or (w.ended_on = h.today and f.falls_on < h.today) end then 'ENDED'
        when r.rule_id is null then case when x.due_on >= h.today then 'RULE_OFF' else 'PAST' end
        when f.falls_on is null or f.falls_on > h.until or (r.for_whom = 'ALUMNUS' and not (${isLeft})) then 'MOVED'
        when f.falls_on < h.today and f.falls_on <> x.milestone_on then case when x.due_on >= h.today then 'MOVED' else 'PAST' end
        end as why
      from (${planned('follow_up', 'planned_on', rows)} union all ${planned('milestone_call', 'due_on', rows)}) x
      join person p on p.id = x.person_id join here h on h.office_id = p.office_id
      left join work w on w.id = x.assignment_id
      left join rule r on r.rule_id = x.of_rule and r.office_id = w.office_id
      left join contract_term t on t.assignment_id = w.id
        and t.ordinal = case r.trigger when 'NTH_RENEWAL' then r.amount + 1 when 'EVERY_RENEWAL' then x.occurrence + 1 end
      cross join lateral (select ${fallsOn('x.occurrence', `case r.for_whom when 'ALUMNUS' then w.ended_on else w.started_on end`, 't.from_on')} as falls_on) f
    )`;

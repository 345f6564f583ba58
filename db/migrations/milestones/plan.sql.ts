import { AHEAD, BEGAN, fallsOn, mayHaveItsYear, nextYear, TERMS } from './falls-on.sql.ts';

/**
 * What is planned anew: in which offices `o`, by which rules, for which works `a` of people `p` with
 * which owners `o`, and which rows `x` of before.
 * Look-ups row by row are told from joins of whole sets by `offset 0`: no estimate turns one into the other.
 */
export interface Scope {
  readonly offices: string;
  /** A table, or a select, with the columns of milestone_rule. */
  readonly rules: string;
  /** The whole of a `from`, with its `where`. */
  readonly works: string;
  readonly rows: string;
  readonly owners: string;
  /** The last day that is planned, counted from the office's day `d.today`. */
  readonly until?: string;
}

const isRenewal = `r.trigger in ('NTH_RENEWAL', 'EVERY_RENEWAL')`;

/** Of an alumnus, the work that they left last. */
const isLeft = `w.contact_refused_on is null and w.ended_on is not null and w.ended_on < r.today and not exists (
    select from assignment b where b.person_id = w.person_id and b.id <> w.id
      and (b.ended_on is null or (b.ended_on, b.id) > (w.ended_on, w.id)) offset 0)`;

/** Milestones that are counted from a day of the work itself. Of most works most rules fall long before or after: that is asked first. */
const counted = (anchor: string, of: string, where: string) => `
      select w.id, w.person_id, r.place, n.occurrence, f.falls_on
      from (
        select w.*, r.place from work w join rule r on r.office_id = w.office_id and ${anchor} between r.began_from and r.began_until
          and ${mayHaveItsYear(anchor)}
        where not ${isRenewal} and ${of} and not w.is_away offset 0
      ) w join rule r on r.place = w.place
      cross join lateral (select case r.trigger when 'ANNIVERSARY' then ${nextYear(anchor)} else 1 end as occurrence offset 0) n
      cross join lateral (select ${fallsOn('n.occurrence', anchor, 'null')} as falls_on offset 0) f
      where f.falls_on between r.today and r.until and ${where}`;

/** The second term is the first renewal. */
const RENEWALS = `
      select w.id, w.person_id, r.place, case r.trigger when 'NTH_RENEWAL' then 1 else t.ordinal - 1 end, t.from_on
      from work w join rule r on r.office_id = w.office_id and ${isRenewal} and not w.is_away
      cross join lateral (
        select t.ordinal, t.from_on from contract_term t
        where t.assignment_id = w.id and t.ordinal >= r.first_term and t.ordinal <= r.last_term offset 0) t
      where t.from_on between r.today and r.until and (w.ended_on is null or w.ended_on >= t.from_on)`;

/** What the rules ask for from today on. */
export const aheadTables = ({
  offices,
  rules,
  works,
  until = `d.today + ${AHEAD}`,
}: Omit<Scope, 'rows' | 'owners'>): string => `
    here as materialized (
      select o.id as office_id, clock_now() as now, d.today, ${until} as until, managers_of(o.id) as managers
      from office o cross join lateral (select office_today(o.id) as today offset 0) d where ${offices}
    ), rule as materialized (
      select row_number() over () as place, h.*, r.id as rule_id, r.makes, r.trigger, r.amount, r.for_whom, r.by_role, r.channel, r.days_before, r.days_after, ${BEGAN}, ${TERMS}
      from here h join office_reach x on x.lower_id = h.office_id join ${rules} r on r.office_id = x.upper_id
    ), visit as materialized (
      select h.office_id, v.day, v.visit_on
      from here h cross join lateral (select * from office_day v where v.office_id = h.office_id and v.day between h.today and h.until offset 0) v
    ), work as materialized (
      select a.id, a.person_id, p.office_id, a.started_on, a.ended_on, p.contact_refused_on, p.archived_at is not null as is_away
      from ${works}
    ), ahead (assignment_id, person_id, place, occurrence, falls_on) as not materialized (
      ${counted('w.started_on', `r.for_whom <> 'ALUMNUS'`, '(w.ended_on is null or w.ended_on >= f.falls_on)')}
      union all ${RENEWALS}
      union all ${counted('w.ended_on', `r.for_whom = 'ALUMNUS'`, isLeft)}
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
      select x.*, h.today, r.place, f.falls_on, case
        when w.is_away then 'ARCHIVED'
        when case r.for_whom when 'ALUMNUS' then false else w.ended_on < greatest(h.today, f.falls_on) or (w.ended_on = h.today and f.falls_on < h.today) end then 'ENDED'
        when r.rule_id is null then case when x.due_on >= h.today then 'RULE_OFF' else 'PAST' end
        when f.falls_on is null or f.falls_on > h.until or (r.for_whom = 'ALUMNUS' and not (${isLeft})) then 'MOVED'
        when f.falls_on < h.today and f.falls_on <> x.milestone_on then case when x.due_on >= h.today then 'MOVED' else 'PAST' end
        end as why
      from (${planned('follow_up', 'planned_on', rows)} union all ${planned('milestone_call', 'due_on', rows)}) x
      join work w on w.id = x.assignment_id join here h on h.office_id = w.office_id
      left join rule r on r.rule_id = x.of_rule and r.office_id = w.office_id
      left join lateral (
        select t.from_on from contract_term t where t.assignment_id = w.id
          and t.ordinal = case r.trigger when 'NTH_RENEWAL' then r.amount + 1 when 'EVERY_RENEWAL' then x.occurrence + 1 end offset 0) t on true
      cross join lateral (select ${fallsOn('x.occurrence', `case r.for_whom when 'ALUMNUS' then w.ended_on else w.started_on end`, 't.from_on')} as falls_on offset 0) f
    )`;

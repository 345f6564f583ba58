import { aheadTables, standingTables, type Scope } from './plan.sql.ts';
import { dressed } from './dressed.sql.ts';

/** How a row that the plan had taken back stands again. */
const REVIVED = (table: string, columns: readonly string[]) => `
      on conflict (rule_id, assignment_id, occurrence) where rule_id is not null do update
        set state = 'PLANNED', reason = null, superseded_for = null, version = ${table}.version + 1,
          ${columns.map((it) => `${it} = excluded.${it}`).join(', ')}
        where ${table}.superseded_for is not null and ${table}.state = 'CANCELLED' and not ${table}.is_touched`;

const FOLLOW_UP = [
  'milestone_on',
  'planned_on',
  'window_from_on',
  'window_until_on',
  'owner_id',
  'responsible_role',
  'channel',
];
const CALL = ['milestone_on', 'due_on', 'window_from_on', 'window_until_on', 'owner_id'];

/** The columns of a table as the tables above name them. */
const named = (columns: readonly string[]) =>
  columns.map((it) => ({ planned_on: 'due_on', responsible_role: 'by_role' })[it] ?? it);

const UNASSIGNED = ', unassigned_at = case when y.owner_id is null then coalesce(x.unassigned_at, clock_now()) end';

const moved = (table: string, columns: readonly string[], rows: string) => `
      update ${table} x set (${columns.join(', ')}) = (${named(columns)
        .map((it) => `y.${it}`)
        .join(', ')}), version = x.version + 1${table === 'milestone_call' ? UNASSIGNED : ''}
      from dressed y where y.id = x.id and ${rows} and x.state = 'PLANNED' and not x.is_touched
        and (${columns.map((it) => `x.${it}`).join(', ')}) is distinct from (${named(columns)
          .map((it) => `y.${it}`)
          .join(', ')})
        ${table === 'follow_up' ? 'and y.owner_id is not null' : ''}
      returning x.id`;

/** What nobody saw yet was never there; what lies on somebody's list is called off, and says why. */
const taken = (table: string, day: string, rows: string) => `
    ${table}_gone as (
      delete from ${table} x using standing y
      where y.kept_in = '${table}' and y.why <> 'PAST' and y.id = x.id and ${rows} and x.${day} > y.today and x.state = 'PLANNED' and not x.is_touched
      returning x.id
    ), ${table}_off as (
      update ${table} x set state = 'CANCELLED', reason = y.why, superseded_for = y.why, version = x.version + 1 from standing y
      where y.kept_in = '${table}' and y.why <> 'PAST' and y.id = x.id and ${rows} and x.${day} <= y.today and x.state = 'PLANNED' and not x.is_touched
      returning x.id
    )`;

/** Two who plan the same work at the same time write its rows in the same order, so that they never wait in a ring. */
const IN_ORDER = 'order by y.assignment_id, y.rule_id, y.occurrence';

/** The plan of all that the scope holds: what lacks is made, what changed is moved, what is no longer asked for is taken away. */
export const planWithin = (scope: Scope): string => `
    with ${aheadTables(scope)}, ${standingTables(scope)}, ${dressed(scope)}, made_follow_ups as (
      insert into follow_up (id, created_at, person_id, assignment_id, origin, rule_id, occurrence, ${FOLLOW_UP.join(', ')})
      select new_id(), y.now, y.person_id, y.assignment_id, 'PLAN', y.rule_id, y.occurrence, ${named(FOLLOW_UP)
        .map((it) => `y.${it}`)
        .join(', ')}
      from dressed y where y.makes = 'FOLLOW_UP' and y.id is null and y.owner_id is not null ${IN_ORDER} ${REVIVED('follow_up', FOLLOW_UP)}
      returning id
    ), made_calls as (
      insert into milestone_call (id, created_at, person_id, assignment_id, rule_id, occurrence, unassigned_at, ${CALL.join(', ')})
      select new_id(), y.now, y.person_id, y.assignment_id, y.rule_id, y.occurrence, case when y.owner_id is null then y.now end, ${CALL.map((it) => `y.${it}`).join(', ')}
      from dressed y where y.makes = 'CALL' and y.id is null ${IN_ORDER} ${REVIVED('milestone_call', [...CALL, 'unassigned_at']).replace('where rule_id is not null ', '')}
      returning id
    ), follow_up_moved as (${moved('follow_up', FOLLOW_UP, scope.rows)}
    ), milestone_call_moved as (${moved('milestone_call', CALL, scope.rows)}
    ), ${taken('follow_up', 'planned_on', scope.rows)}, ${taken('milestone_call', 'due_on', scope.rows)}
    select (select count(*) from made_follow_ups)::int, (select count(*) from made_calls)::int,
      ((select count(*) from follow_up_moved) + (select count(*) from milestone_call_moved))::int,
      ((select count(*) from follow_up_gone) + (select count(*) from milestone_call_gone)
        + (select count(*) from follow_up_off) + (select count(*) from milestone_call_off))::int`;

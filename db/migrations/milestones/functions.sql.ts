import type { Scope } from './plan.sql.ts';
import { OF_OFFICES, OF_RULE, OF_WORKS, THOUGHT_OF } from './scopes.sql.ts';
import { planWithin } from './write.sql.ts';

const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const ANSWER = 'returns table (follow_ups int, calls int, moved int, taken_away int) language plpgsql volatile';
const AS_OWNER = 'security definer set search_path = public, pg_temp';

/**
 * Thousands at once: how is thought over each time. Not by `plan_cache_mode`, under which PostgreSQL would think anew about
 * each key that it checks of each row too. A loop over loops is never thought of, as many rows as tables are believed to have.
 */
const manyAtOnce = (named: string, before: string, scope: Scope, values: string) => `
  create function ${named} ${ANSWER} ${AS_OWNER} set enable_nestloop = off set work_mem = '32MB' as $$
    begin
      ${before}
      return query execute $plan$ ${planWithin(scope)} $plan$ using ${values};
    end $$;`;

/** For a few, thinking would cost more than the doing. */
const FEW = 20;
const few = (named: string, scope: Scope, many: string) => `
  create function ${named} ${ANSWER} ${AS_OWNER} set plan_cache_mode = force_generic_plan as $$
    begin
      if cardinality($1) > ${FEW} then
        return query select * from ${many}($1);
      else
        return query ${planWithin(scope)};
      end if;
    end $$;`;

const PLANS = `hashtext('enishi: plan milestones')`;
/** Whoever comes second to the same people finds all of it done; others are planned meanwhile. */
const ONCE_A_PART = `perform pg_advisory_xact_lock_shared(${PLANS}), pg_advisory_xact_lock(${PLANS}, hashtext($2::text));`;
const NOT_AT_NIGHT = `perform pg_advisory_xact_lock(${PLANS});`;

/** What is planned, and when it was: the night's work is done once a day of the office. */
export const PLANNING = `
  ${manyAtOnce(
    `plan_milestones(of_offices uuid[], after_person uuid default '${FIRST}', upto_person uuid default '${LAST}')`,
    ONCE_A_PART,
    OF_OFFICES,
    '$1, $2, $3',
  )}
  ${manyAtOnce('replan_many_works(of_works uuid[])', '', OF_WORKS, '$1')}
  ${few('replan_works(of_works uuid[])', OF_WORKS, 'replan_many_works')}
  ${manyAtOnce('replan_rule(of_rule uuid)', NOT_AT_NIGHT, OF_RULE, '$1')}

  -- When a rule would fall, and for whom; nothing is written. For the product itself, and for whoever has a role there or above.
  create function preview_rule(of_office uuid, draft jsonb) returns table (person_id uuid, falls_on date)
    language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan
    set enable_nestloop = off as $$
    #variable_conflict use_column
    begin return query with ${THOUGHT_OF} select a.person_id, a.falls_on from ahead a
      where actor_id() is null or exists (select from office_role r join office_reach x on x.upper_id = r.office_id
        where r.user_id = actor_id() and x.lower_id = of_office); end $$;

  -- Offices whose day began and was not planned yet.
  create function offices_to_plan() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
    begin return (select coalesce(array_agg(o.id order by o.id), '{}') from office o where not exists (
      select from nightly_run n where n.name = 'plan_milestones' and n.office_id = o.id and n.local_day >= office_today(o.id))); end $$;

  -- So many people at a time are planned in one transaction: those above the one id, up to the other.
  create function people_in_parts(most int) returns table (after_person uuid, upto_person uuid) language sql stable security definer
    set search_path = public, pg_temp as $$
    select lag(b.id, 1, uuid '${FIRST}') over (order by b.id), b.id from (
      select p.id from (select id, row_number() over (order by id) as n from person) p where p.n % most = 0
      union all select '${LAST}') b $$;

  create function note_planned(of_offices uuid[], rows_made int) returns void language plpgsql volatile security definer
    set search_path = public, pg_temp as $$
    begin
      insert into nightly_run (name, office_id, local_day, made) select 'plan_milestones', o, office_today(o), rows_made from unnest(of_offices) o
      on conflict (name, office_id) do update set local_day = excluded.local_day, ended_at = clock_now(), made = excluded.made;
    end $$;

  -- What an import brought in is taken back with what was planned for it, as long as nobody had that in hand.
  create function unplan_import(of_import uuid, ordinals int[]) returns void language sql volatile security definer
    set search_path = public, pg_temp as $$
    with work as (
      select c.row_id as id from import_change c join import i on i.id = c.import_id and i.state = 'UNDOING' and i.office_id = any (import_offices())
      where c.import_id = of_import and c.ordinal = any (ordinals) and c.table_name = 'assignment' and c.did = 'ADDED'
    ), calls as (
      delete from milestone_call x using work where x.assignment_id = work.id and not x.is_touched and x.state <> 'DONE'
    )
    delete from follow_up x using work where x.assignment_id = work.id and x.rule_id is not null and not x.is_touched and x.state <> 'DONE' $$;`;

export const WITHOUT_PLANNING = `
  drop function preview_rule, unplan_import, note_planned, people_in_parts, offices_to_plan, replan_rule, replan_works, replan_many_works,
    plan_milestones,
    call_owner, owner_in_role, managers_of, office_today;`;

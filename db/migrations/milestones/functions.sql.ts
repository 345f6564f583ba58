import { aheadTables, type Scope } from './plan.sql.ts';
import { planWithin } from './write.sql.ts';

const STANDING_RULES = '(select * from milestone_rule where switched_off_at is null)';

/** All people of some offices from one id up to another, null: from the first, to the last. */
const OF_OFFICES: Scope = {
  offices: 'o.id = any (of_offices)',
  rules: STANDING_RULES,
  works: `p.office_id = any (of_offices) and p.id > after_person and p.id <= upto_person
    and a.person_id > after_person and a.person_id <= upto_person`,
  rows: 'x.person_id > after_person and x.person_id <= upto_person',
};

/** Some works, after somebody changed something about them. */
const OF_WORKS: Scope = {
  offices:
    'o.id in (select p.office_id from assignment a join person p on p.id = a.person_id where a.id = any (of_works))',
  rules: STANDING_RULES,
  works: 'a.id = any (of_works)',
  rows: 'x.assignment_id = any (of_works)',
};

/** One rule, after somebody made or changed it. */
const OF_RULE: Scope = {
  offices:
    'o.id in (select x.lower_id from milestone_rule r join office_reach x on x.upper_id = r.office_id where r.id = of_rule)',
  rules: '(select * from milestone_rule where switched_off_at is null and id = of_rule)',
  works: 'p.office_id in (select h.office_id from here h)',
  rows: 'x.rule_id = of_rule',
};

/** A rule that is only thought of, in its office and below, until the end of next month. */
const THOUGHT_OF = aheadTables({
  offices: 'o.id in (select x.lower_id from office_reach x where x.upper_id = of_office)',
  rules: `(select (jsonb_populate_record(null::milestone_rule, draft || jsonb_build_object('office_id', of_office))).*)`,
  works: 'p.office_id in (select h.office_id from here h)',
  until: `(date_trunc('month', d.today) + interval '2 months')::date - 1`,
});

const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Two who plan the same people would wait for one another in a ring; the second finds all of it done. */
const ONE_AT_A_TIME = `perform pg_advisory_xact_lock(hashtext('enishi: plan milestones'));`;

/** Where thousands are planned at once, how is thought over each time; for a few, thinking would cost more than the doing. */
const plans = (named: string, scope: Scope, thought: 'custom' | 'generic') => `
  create function ${named} returns table (follow_ups int, calls int, moved int, taken_away int)
    language plpgsql volatile security definer set search_path = public, pg_temp set plan_cache_mode = force_${thought}_plan as $$
    begin
      ${thought === 'custom' ? ONE_AT_A_TIME : ''}
      return query ${planWithin(scope)};
    end $$;`;

/** What is planned, and when it was: the night's work is done once a day of the office. */
export const PLANNING = `
  ${plans(`plan_milestones(of_offices uuid[], after_person uuid default '${FIRST}', upto_person uuid default '${LAST}')`, OF_OFFICES, 'custom')}
  ${plans('replan_works(of_works uuid[])', OF_WORKS, 'generic')}
  ${plans('replan_rule(of_rule uuid)', OF_RULE, 'custom')}

  -- When a rule would fall, and for whom; nothing is written.
  create function preview_rule(of_office uuid, draft jsonb) returns table (person_id uuid, falls_on date)
    language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
    #variable_conflict use_column
    begin return query with ${THOUGHT_OF} select a.person_id, a.falls_on from ahead a; end $$;

  -- Offices whose day began and was not planned yet.
  create function offices_to_plan() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
    begin return (select coalesce(array_agg(o.id order by o.id), '{}') from office o where not exists (
      select from nightly_run n where n.name = 'plan_milestones' and n.office_id = o.id and n.local_day >= office_today(o.id))); end $$;

  -- So many people at a time are planned in one transaction: the id of the last of the next so many, null at the end.
  create function people_up_to(after_person uuid, most int) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
    select id from person where id > after_person order by id offset most - 1 limit 1 $$;

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
  drop function preview_rule, unplan_import, note_planned, people_up_to, offices_to_plan, replan_rule, replan_works, plan_milestones,
    call_owner, owner_in_role, managers_of, office_today;`;

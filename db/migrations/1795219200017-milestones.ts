import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PLANNING, WITHOUT_PLANNING } from './milestones/functions.sql.ts';
import { OWNERS } from './milestones/owners.sql.ts';

/** Rules that say when somebody is met or thanked, and the calls that they make. */
export class Milestones1795219200017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A rule of an office for the people of that office and below: it makes follow-ups, or calls of thanks.
      create table milestone_rule (
        id            uuid primary key,
        created_at    timestamptz not null default clock_now(),
        version       int not null default 1,
        office_id     uuid not null references office,
        name          text not null check (btrim(name) <> ''),
        makes         text not null check (makes in ('FOLLOW_UP', 'CALL')),
        trigger       text not null check (trigger in ('FIRST_DAY', 'DAYS_AFTER_START', 'MONTHS_AFTER_START', 'NTH_RENEWAL', 'EVERY_RENEWAL', 'ANNIVERSARY')),
        -- Days, months, or which renewal; none for the first day, every renewal and every year.
        amount        int check (amount between 0 and 1200),
        for_whom      text not null check (for_whom in ('STAFF', 'SUPERVISOR', 'ALUMNUS')),
        by_role       text not null check (by_role in ('COORDINATOR', 'SALES', 'MANAGER', 'PROGRAM_OWNER')),
        channel       text not null default 'VISIT' check (channel in ('VISIT', 'PHONE', 'ONLINE', 'MESSAGE', 'EMAIL')),
        -- Calendar days before and after the milestone within which it counts as done in time.
        days_before   int not null default 0 check (days_before between 0 and 60),
        days_after    int not null default 7 check (days_after between 0 and 60),
        script        text not null default '',
        switched_off_at timestamptz,
        check ((trigger in ('DAYS_AFTER_START', 'MONTHS_AFTER_START', 'NTH_RENEWAL')) = (amount is not null)),
        -- Whoever gives the work is thanked, by a manager; our own people are met.
        check ((makes = 'CALL') = (for_whom = 'SUPERVISOR') and (makes <> 'CALL' or by_role = 'MANAGER')),
        check (makes <> 'FOLLOW_UP' or by_role <> 'PROGRAM_OWNER'),
        -- Whoever left is counted from the day on which they did, and renews nothing.
        check (for_whom <> 'ALUMNUS' or trigger in ('DAYS_AFTER_START', 'MONTHS_AFTER_START', 'ANNIVERSARY'))
      );
      create index on milestone_rule (office_id);
      -- Nobody is met or thanked twice for the same.
      create unique index one_rule_per_milestone on milestone_rule (office_id, makes, trigger, amount, for_whom, by_role)
        nulls not distinct where switched_off_at is null;
      create trigger guard_version before update on milestone_rule for each row execute function guard_version();

      -- A call of thanks to whoever gives the work, by a manager; made by a rule, one for each occurrence.
      create table milestone_call (
        id             uuid primary key,
        created_at     timestamptz not null default clock_now(),
        version        int not null default 1,
        rule_id        uuid not null references milestone_rule,
        occurrence     int not null check (occurrence >= 1),
        person_id      uuid not null,
        assignment_id  uuid not null,
        -- The milestone itself; the business day on which one calls; within which it counts as made in time.
        milestone_on   date not null,
        due_on         date not null,
        window_from_on date not null,
        window_until_on date not null,
        -- Nobody: 未割当.
        owner_id       uuid references app_user,
        unassigned_at  timestamptz,
        state          text not null default 'PLANNED' check (state in ('PLANNED', 'DONE', 'CANCELLED')),
        -- Comes back by itself: after 不在 on another day or hour, after 折り返し when they said so.
        next_try_at    timestamptz,
        tries          int not null default 0,
        outcome        text check (outcome in ('REACHED', 'WISH')),
        done_on        date,
        done_by_id     uuid references app_user,
        -- E-39: whom the voice of the supervisor reached.
        staff_present  boolean,
        others_present boolean,
        note           text,
        issue_id       uuid references open_issue,
        -- Somebody had it in hand (a try, another day, another caller): the plan leaves it alone.
        is_touched     boolean not null default false,
        reason         text,
        -- Why the plan itself took it back; should that end, it stands again.
        superseded_for text check (superseded_for in ('ENDED', 'ARCHIVED', 'RULE_OFF', 'MOVED')),
        -- Let go by somebody (見送り), not by the plan: it counts as one that was due.
        dropped_on     date,
        foreign key (assignment_id, person_id) references assignment (id, person_id) on delete cascade,
        check (window_from_on <= milestone_on and window_until_on >= milestone_on),
        check ((state = 'DONE') = (done_on is not null and outcome is not null and done_by_id is not null)),
        check (state <> 'CANCELLED' or reason is not null),
        check (dropped_on is null or state = 'CANCELLED')
      );
      create unique index one_call_per_occurrence on milestone_call (rule_id, assignment_id, occurrence);
      create index call_of_work on milestone_call (assignment_id);
      create index call_by_owner on milestone_call (owner_id, due_on, id) where state = 'PLANNED';
      create index call_by_person on milestone_call (person_id, due_on, id);
      create index call_unassigned on milestone_call (due_on, id) where state = 'PLANNED' and owner_id is null;
      create trigger guard_version before update on milestone_call for each row execute function guard_version();

      -- What became of a call, only ever added to.
      create table milestone_call_entry (
        id          uuid primary key,
        created_at  timestamptz not null default clock_now(),
        call_id     uuid not null references milestone_call on delete cascade,
        author_id   uuid references app_user,
        kind        text not null check (kind in ('REACHED', 'ABSENT', 'CALL_BACK', 'WISH', 'DELEGATED', 'PUT_OFF', 'DROPPED', 'TAKEN_BACK')),
        happened_on date not null,
        from_owner_id uuid references app_user,
        to_owner_id uuid references app_user,
        from_on     date,
        to_on       date,
        -- The hour of the next try, before and after.
        from_try_at timestamptz,
        to_try_at   timestamptz,
        text        text
      );
      create index on milestone_call_entry (call_id, id);

      -- Whoever sells there neither owns nor makes the call (G-02), whatever a command forgets.
      create function call_not_by_sales_owner() returns trigger language plpgsql as $$
        begin
          if exists (select from ownership o where o.assignment_id = new.assignment_id and o.role = 'SALES'
                     and o.until_on is null and o.user_id in (new.owner_id, new.done_by_id)) then
            raise exception using errcode = 'check_violation', constraint = 'call_not_by_sales_owner',
              message = 'the sales owner of an assignment makes no call of thanks there';
          end if;
          return new;
        end $$;
      create trigger call_not_by_sales_owner before update of owner_id, done_by_id on milestone_call for each row
        when (new.owner_id is distinct from old.owner_id or new.done_by_id is distinct from old.done_by_id)
        execute function call_not_by_sales_owner();

      -- What is open at a site is read to whoever calls there.
      create index issue_by_site on open_issue (site_id, next_on, id) where site_id is not null and next_on is not null;

      -- Thanks from a colleague to whoever made the call, once each.
      create table call_thanks (
        id           uuid primary key,
        created_at   timestamptz not null default clock_now(),
        call_id      uuid not null references milestone_call on delete cascade,
        from_user_id uuid not null references app_user,
        unique (call_id, from_user_id)
      );

      -- What of a rule's doing a follow-up is: which rule, the how many-eth, of which day.
      alter table follow_up add column rule_id uuid references milestone_rule, add column occurrence int,
        add column milestone_on date, add column window_from_on date, add column window_until_on date,
        add column is_touched boolean not null default false,
        -- Why the plan itself took it back; should that end, it stands again.
        add column superseded_for text check (superseded_for in ('ENDED', 'ARCHIVED', 'RULE_OFF', 'MOVED')),
        add constraint plan_has_its_rule check ((origin = 'PLAN' and rule_id is not null) = (occurrence is not null)) not valid;
      create unique index one_plan_per_occurrence on follow_up (rule_id, assignment_id, occurrence) where rule_id is not null;

      revoke delete on milestone_rule, milestone_call, milestone_call_entry, call_thanks from enishi_app;
      revoke update on milestone_call_entry, call_thanks from enishi_app;
    `);
    await db.query(OWNERS);
    await db.query(PLANNING);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(WITHOUT_PLANNING);
    await db.query(`
      alter table follow_up drop constraint plan_has_its_rule;
      drop index one_plan_per_occurrence;
      alter table follow_up drop column superseded_for, drop column is_touched, drop column window_until_on, drop column window_from_on,
        drop column milestone_on, drop column occurrence, drop column rule_id;
      drop index issue_by_site;
      drop table call_thanks, milestone_call_entry, milestone_call, milestone_rule;
      drop function call_not_by_sales_owner;
    `);
  }
}

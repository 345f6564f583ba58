import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said (facts), what was promised (open issues), and when we meet again (follow-ups). */
export class Conversations1795219200002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table conversation (
        id                   uuid primary key,
        created_at           timestamptz not null default clock_now(),
        version              int not null default 1,
        person_id            uuid not null references person on delete cascade,
        assignment_id        uuid references assignment,
        author_id            uuid not null references app_user,
        held_on              date not null,
        channel              text not null check (channel in ('VISIT', 'PHONE', 'ONLINE', 'MESSAGE', 'EMAIL')),
        work_topic_raised_by text check (work_topic_raised_by in ('STAFF', 'US')),
        nothing_special      boolean not null default false,
        no_next_reason       text,
        raw_text             text check (length(raw_text) <= 40000),
        retracted_at         timestamptz,
        retracted_by_id      uuid references app_user,
        retract_reason       text,
        unique (id, person_id),
        check ((retracted_at is null) = (retracted_by_id is null) and (retracted_at is null) = (retract_reason is null))
      );
      create index conversation_by_day on conversation (person_id, held_on desc, id desc) where retracted_at is null;
      create trigger guard_version before update on conversation for each row execute function guard_version();

      -- Which person a conversation was written under before it was moved to the right one.
      create table conversation_move (
        id              uuid primary key,
        created_at      timestamptz not null default clock_now(),
        conversation_id uuid not null references conversation on delete cascade,
        from_person_id  uuid not null references person on delete cascade,
        to_person_id    uuid not null references person on delete cascade,
        moved_by_id     uuid not null references app_user,
        reason          text not null
      );

      -- A line of what was said. Append-only: a correction is a new line that points at the old one.
      create table fact (
        id              uuid primary key,
        created_at      timestamptz not null default clock_now(),
        person_id       uuid not null,
        conversation_id uuid not null,
        author_id       uuid not null references app_user,
        held_on         date not null,
        ordinal         smallint not null,
        text            text not null check (btrim(text) <> ''),
        about           text not null default 'WORK' check (about in ('PERSON', 'WORK')),
        audience        text not null default 'TEAM' check (audience in ('SELF', 'TEAM', 'EVERYONE')),
        is_sensitive    boolean not null default false,
        thread_id       uuid not null references fact,
        answers_id      uuid references fact,
        corrects_id     uuid references fact,
        is_current      boolean not null default true,
        retracted_at    timestamptz,
        retracted_by_id uuid references app_user,
        retract_reason  text,
        foreign key (conversation_id, person_id) references conversation (id, person_id) on update cascade on delete cascade,
        check ((id = thread_id) = (answers_id is null and corrects_id is null) or corrects_id is not null),
        check (not is_current or retracted_at is null)
      );
      create index on fact (conversation_id);
      create index fact_by_day on fact (person_id, held_on desc, id desc) where is_current;
      create index fact_by_thread on fact (person_id, thread_id, held_on desc, id desc) where is_current;
      create unique index corrected_once on fact (corrects_id);

      -- The second wall: a line for oneself is read by its author alone.
      alter table fact enable row level security;
      create policy read_by_actor on fact using (
        audience <> 'SELF' or author_id = (select actor_id())
      );

      -- A thread ends when it is finished or put aside; taking it up again deletes the row.
      create table thread_end (
        thread_id   uuid primary key references fact on delete cascade,
        created_at  timestamptz not null default clock_now(),
        kind        text not null check (kind in ('DONE', 'ASIDE')),
        ended_by_id uuid not null references app_user
      );

      create table open_issue (
        id              uuid primary key,
        created_at      timestamptz not null default clock_now(),
        version         int not null default 1,
        person_id       uuid references person on delete cascade,
        site_id         uuid references site,
        assignment_id   uuid references assignment,
        conversation_id uuid,
        author_id       uuid not null references app_user,
        raised_on       date not null,
        ordinal         smallint not null default 0,
        text            text not null check (btrim(text) <> ''),
        audience        text not null default 'TEAM' check (audience in ('TEAM', 'EVERYONE')),
        state           text not null default 'OPEN'
                        check (state in ('NEEDS_PROMISE', 'OPEN', 'ON_HOLD', 'RESOLVED', 'REPORTED', 'WITHDRAWN')),
        owner_id        uuid references app_user,
        due_on          date,
        direction       text check (btrim(direction) <> ''),
        decider_id      uuid references app_user,
        decide_on       date,
        report_to       text check (report_to in ('PERSON', 'SUPERVISOR', 'NOBODY')),
        report_on       date,
        report_via      text check (report_via in ('VISIT', 'PHONE', 'ONLINE', 'MESSAGE', 'EMAIL')),
        first_due_on    date,
        first_report_on date,
        held_until_on   date,
        resolved_on     date,
        resolution      text,
        reported_on     date,
        reported_via    text check (reported_via in ('VISIT', 'PHONE', 'ONLINE', 'MESSAGE', 'EMAIL')),
        reported_by_id  uuid references app_user,
        reopen_count    int not null default 0,
        retracted_at    timestamptz,
        next_on         date generated always as (
                          case when retracted_at is not null then null
                               when state = 'NEEDS_PROMISE' then raised_on
                               when state = 'OPEN' then least(due_on, report_on, decide_on)
                               when state = 'ON_HOLD' then held_until_on
                               when state = 'RESOLVED' and report_to <> 'NOBODY' then report_on end) stored,
        foreign key (conversation_id, person_id) references conversation (id, person_id) on update cascade on delete cascade,
        check (person_id is not null or site_id is not null),
        constraint promise_is_complete check (state = 'NEEDS_PROMISE' or (
          owner_id is not null and due_on is not null and report_to is not null
          and (direction is not null or (decider_id is not null and decide_on is not null))
          and (report_to = 'NOBODY') = (report_on is null) and (report_to = 'NOBODY') = (report_via is null)
          and first_due_on is not null)),
        constraint hold_has_an_end check ((state = 'ON_HOLD') = (held_until_on is not null)),
        constraint resolution_is_told check (state not in ('RESOLVED', 'REPORTED') or (resolved_on is not null and resolution is not null)),
        constraint report_is_complete check ((state = 'REPORTED') = (reported_on is not null)
          and (state = 'REPORTED') = (reported_via is not null) and (state = 'REPORTED') = (reported_by_id is not null))
      );
      create index on open_issue (conversation_id);
      create index issue_by_person on open_issue (person_id, next_on, id) where next_on is not null;
      create index issue_by_owner on open_issue (owner_id, next_on, id) where next_on is not null;
      create trigger guard_version before update on open_issue for each row execute function guard_version();

      -- The course of an issue, append-only.
      create table issue_entry (
        id         uuid primary key,
        created_at timestamptz not null default clock_now(),
        issue_id   uuid not null references open_issue on delete cascade,
        author_id  uuid not null references app_user,
        kind       text not null check (kind in ('PROMISE_CHANGED', 'INTERIM_REPORT', 'RESOLVED', 'REPORTED', 'HELD', 'WITHDRAWN', 'REOPENED')),
        happened_on date not null,
        text       text,
        via        text check (via in ('VISIT', 'PHONE', 'ONLINE', 'MESSAGE', 'EMAIL'))
      );
      create index on issue_entry (issue_id, id);

      create table follow_up (
        id               uuid primary key,
        created_at       timestamptz not null default clock_now(),
        version          int not null default 1,
        person_id        uuid not null references person on delete cascade,
        assignment_id    uuid references assignment,
        responsible_role text not null check (responsible_role in ('COORDINATOR', 'SALES', 'MANAGER')),
        owner_id         uuid not null references app_user,
        origin           text not null default 'AGREED' check (origin in ('AGREED', 'PLAN')),
        planned_on       date not null,
        channel          text not null default 'VISIT' check (channel in ('VISIT', 'PHONE', 'ONLINE', 'MESSAGE', 'EMAIL')),
        state            text not null default 'PLANNED' check (state in ('PLANNED', 'DONE', 'CANCELLED')),
        done_on          date,
        postponed_count  int not null default 0,
        reason           text,
        fixed_in_id      uuid references conversation,
        done_in_id       uuid references conversation,
        check ((state = 'DONE') = (done_on is not null)),
        check (state <> 'CANCELLED' or reason is not null)
      );
      create unique index one_agreed_ahead on follow_up (person_id, assignment_id, responsible_role) nulls not distinct
        where origin = 'AGREED' and state = 'PLANNED';
      create index follow_up_by_owner on follow_up (owner_id, planned_on, id) where state = 'PLANNED';
      create index follow_up_by_person on follow_up (person_id, planned_on, id) where state = 'PLANNED';
      create index on follow_up (fixed_in_id);
      create index on follow_up (done_in_id);
      create trigger guard_version before update on follow_up for each row execute function guard_version();

      revoke delete on conversation, conversation_move, fact, open_issue, issue_entry, follow_up from enishi_app;
      revoke update on fact, conversation_move, issue_entry from enishi_app;
      -- What was said stays as it was written: of a fact only its standing may change.
      grant update (is_current, retracted_at, retracted_by_id, retract_reason, thread_id, answers_id) on fact to enishi_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table follow_up, issue_entry, open_issue, thread_end, fact, conversation_move, conversation');
  }
}

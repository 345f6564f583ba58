import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who pass from one colleague to another, with what was promised to them. */
export class Handovers1795219200022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One colleague hands people over to one other, on a day.
      create table handover (
        id          uuid primary key,
        created_at  timestamptz not null default clock_now(),
        version     int not null default 1,
        from_id     uuid not null references app_user,
        to_id       uuid not null references app_user,
        made_by_id  uuid not null references app_user,
        handed_on   date not null,
        reason      text not null check (btrim(reason) <> ''),
        undone_at   timestamptz,
        undo_reason text,
        check (from_id <> to_id),
        check ((undone_at is null) = (undo_reason is null))
      );
      create index handover_by_receiver on handover (to_id, id);
      create index handover_by_giver on handover (from_id, id);
      create trigger guard_version before update on handover for each row execute function guard_version();

      -- One person of it: when the two go there together, and by when the receiver has spoken with them.
      create table handover_person (
        id           uuid primary key,
        created_at   timestamptz not null default clock_now(),
        version      int not null default 1,
        handover_id  uuid not null references handover on delete cascade,
        person_id    uuid not null references person on delete cascade,
        together_on  date,
        contact_by_on date not null,
        state        text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'UNDONE')),
        settled_at   timestamptz,
        decline_reason text,
        check ((state = 'OPEN') = (settled_at is null)),
        check ((state = 'DECLINED') = (decline_reason is not null)),
        unique (handover_id, person_id)
      );
      create index on handover_person (person_id);
      create index handover_waiting on handover_person (handover_id) where state = 'OPEN';
      create trigger guard_version before update on handover_person for each row execute function guard_version();

      -- Which ownership ended by it, and which began.
      create table handover_ownership (
        handover_person_id uuid not null references handover_person on delete cascade,
        former_id          uuid not null references ownership on delete cascade,
        ownership_id       uuid references ownership on delete set null,
        primary key (handover_person_id, former_id)
      );
      create index on handover_ownership (former_id);
      create index on handover_ownership (ownership_id);

      -- What was promised to that person and came along; MADE is the visit together, where no date stood yet.
      create table handover_promise (
        id                 uuid primary key,
        created_at         timestamptz not null default clock_now(),
        handover_person_id uuid not null references handover_person on delete cascade,
        part               text not null default 'OWNER' check (part in ('OWNER', 'DECIDER', 'MADE')),
        issue_id           uuid references open_issue on delete cascade,
        follow_up_id       uuid references follow_up on delete cascade,
        -- As it stood when it was handed over, and when it was accepted; the two differ where it was dated anew.
        due_on             date,
        accepted_at        timestamptz,
        accepted_on        date,
        check (num_nonnulls(issue_id, follow_up_id) = 1)
      );
      create unique index one_promise_per_handover on handover_promise (handover_person_id, part, issue_id, follow_up_id) nulls not distinct;
      create index on handover_promise (issue_id) where issue_id is not null;
      create index on handover_promise (follow_up_id) where follow_up_id is not null;

      -- The second wall: whoever does not see the person does not see that they were handed over.
      alter table handover_person enable row level security;
      create policy of_seen_person on handover_person using (exists (select from person p where p.id = person_id));

      revoke delete on handover, handover_person, handover_promise from enishi_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table handover_promise, handover_ownership, handover_person, handover');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ends of work, and leavings, that were written down wrongly and taken back. */
export class TakenBackEnds1795219200015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The work whose end called this date off or moved it elsewhere. Once that end is taken back, the date returns.
      alter table follow_up add column ended_with_id uuid references assignment;
      create index on follow_up (ended_with_id) where ended_with_id is not null;

      -- What had been written, who took it back, and why. Append-only.
      create table taken_back_end (
        id               uuid primary key,
        created_at       timestamptz not null default clock_now(),
        person_id        uuid not null references person on delete cascade,
        assignment_id    uuid references assignment on delete cascade,
        tenure_id        uuid references tenure on delete cascade,
        ended_on         date not null,
        end_reason       text,
        reason           text not null check (btrim(reason) <> ''),
        taken_back_by_id uuid not null references app_user,
        check (num_nonnulls(assignment_id, tenure_id) = 1)
      );
      create index on taken_back_end (person_id);
      create index on taken_back_end (assignment_id);
      create index on taken_back_end (tenure_id);
      revoke update, delete on taken_back_end from enishi_app;

      -- The second wall: whoever does not see the person does not see what was taken back of them.
      alter table taken_back_end enable row level security;
      create policy of_seen_person on taken_back_end using (exists (select from person p where p.id = person_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table taken_back_end;
      alter table follow_up drop column ended_with_id;
    `);
  }
}

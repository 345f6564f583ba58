import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gave a person their own record (本人開示), when it was asked for, and why. */
export class Disclosures1795219200011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table disclosure (
        id         uuid primary key,
        created_at timestamptz not null default clock_now(),
        person_id  uuid not null references person on delete cascade,
        made_by_id uuid not null references app_user,
        asked_on   date not null,
        reason     text not null check (btrim(reason) <> '')
      );
      create index on disclosure (person_id);
      revoke update, delete on disclosure from enishi_app;

      -- The second wall: whoever does not see the person does not see that they asked.
      alter table disclosure enable row level security;
      create policy of_seen_person on disclosure using (exists (select from person p where p.id = person_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table disclosure');
  }
}

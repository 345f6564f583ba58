import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A hold rests the deed, not the report that was promised meanwhile. */
const WITH_REPORT = `case when report_to <> 'NOBODY' then least(held_until_on, report_on) else held_until_on end`;

export class Promises1795219200008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(nextOn(WITH_REPORT));
    await db.query(`
      -- Whom one answers for now, read from the index alone.
      create index owned_now on ownership (user_id, person_id, assignment_id) where until_on is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index owned_now');
    await db.query(nextOn('held_until_on'));
  }
}

/** PostgreSQL 15 and 16 cannot change what a column is generated from: it is made anew, with its indexes. */
const nextOn = (held: string) => `
  alter table open_issue drop column next_on;
  alter table open_issue add column next_on date generated always as (
    case when retracted_at is not null then null
         when state = 'NEEDS_PROMISE' then raised_on
         when state = 'OPEN' then least(due_on, report_on, decide_on)
         when state = 'ON_HOLD' then ${held}
         when state = 'RESOLVED' and report_to <> 'NOBODY' then report_on end) stored;
  create index issue_by_person on open_issue (person_id, next_on, id) where next_on is not null;
  create index issue_by_owner on open_issue (owner_id, next_on, id) where next_on is not null;`;

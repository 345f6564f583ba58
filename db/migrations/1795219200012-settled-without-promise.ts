import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An imported issue may have been settled or taken back before anything was promised about it: then nothing is owed. */
export class SettledWithoutPromise1795219200012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(nextOn('first_due_on is not null and'));
    await db.query(
      promiseIsComplete(`state = 'NEEDS_PROMISE' or (state in ('RESOLVED', 'WITHDRAWN') and first_due_on is null)`),
    );
  }

  /** What was settled without a promise waits for one again. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update open_issue set state = 'NEEDS_PROMISE', resolved_on = null, resolution = null, version = version + 1
      where state in ('RESOLVED', 'WITHDRAWN') and first_due_on is null`);
    await db.query(nextOn(''));
    await db.query(promiseIsComplete(`state = 'NEEDS_PROMISE'`));
  }
}

const promiseIsComplete = (unless: string) => `
  alter table open_issue drop constraint promise_is_complete;
  alter table open_issue add constraint promise_is_complete check (${unless} or (
    owner_id is not null and due_on is not null and report_to is not null
    and (direction is not null or (decider_id is not null and decide_on is not null))
    and (report_to = 'NOBODY') = (report_on is null) and (report_to = 'NOBODY') = (report_via is null)
    and first_due_on is not null));`;

/** PostgreSQL 15 and 16 cannot change what a column is generated from: it is made anew, with its indexes. */
const nextOn = (ifPromised: string) => `
  alter table open_issue drop column next_on;
  alter table open_issue add column next_on date generated always as (
    case when retracted_at is not null then null
         when state = 'NEEDS_PROMISE' then raised_on
         when state = 'OPEN' then least(due_on, report_on, decide_on)
         when state = 'ON_HOLD' then case when report_to <> 'NOBODY' then least(held_until_on, report_on) else held_until_on end
         when state = 'RESOLVED' and ${ifPromised} report_to <> 'NOBODY' then report_on end) stored;
  create index issue_by_person on open_issue (person_id, next_on, id) where next_on is not null;
  create index issue_by_owner on open_issue (owner_id, next_on, id) where next_on is not null;`;

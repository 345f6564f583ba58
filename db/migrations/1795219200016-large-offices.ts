import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is felt only where there is much: the pieces of a day, and what an office has promised in a month. */
export class LargeOffices1795219200016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- At an eighth of what they cost: a day is written once, not three times by parts. The pieces are the same, so the
      -- indexes that hold them stay. to_char is called stable because names of months follow a setting; numbers do not.
      create or replace function span_pieces(day date) returns text[] language plpgsql immutable strict parallel safe as $$
        declare
          written text collate "C" := to_char(day::timestamp, 'YYYY-MM-DD');
        begin
          return array[left(written, 9), left(written, 7), left(written, 4)];
        end $$;

      -- The days on which an issue asks for something, each for itself: next_on holds only the first of them.
      create index issue_by_due_on on open_issue (due_on, id) where next_on is not null and state = 'OPEN';
      create index issue_by_decide_on on open_issue (decide_on, id) where next_on is not null and state = 'OPEN' and direction is null;
      create index issue_by_report_on on open_issue (report_on, id) where next_on is not null and state in ('OPEN', 'RESOLVED');
      create index issue_by_held_until_on on open_issue (held_until_on, id) where next_on is not null and held_until_on is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index issue_by_held_until_on, issue_by_report_on, issue_by_decide_on, issue_by_due_on;
      create or replace function span_pieces(day date) returns text[] language sql immutable strict parallel safe return
        array[left(iso_day(day), 9), left(iso_day(day), 7), left(iso_day(day), 4)];
    `);
  }
}

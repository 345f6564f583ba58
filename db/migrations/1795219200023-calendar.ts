import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EFFECTS, KEEPING } from './calendar/effects.sql.ts';
import { FEEDS } from './calendar/feeds.sql.ts';
import { TABLES } from './calendar/tables.sql.ts';

/** What an office's business days follow from, how long a silence may last there, and a calendar to take along. */
export class Calendar1795219200023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [TABLES, EFFECTS, KEEPING, FEEDS]) await db.query(part);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function owner_of_feed;
      drop table calendar_feed;
      drop function keep_office_days, calendar_effects, calendar_changes;
      drop trigger begin_with_usual_calendar on office;
      drop function begin_with_usual_calendar;
      drop table silence_limit, office_closure, office_calendar;
    `);
  }
}

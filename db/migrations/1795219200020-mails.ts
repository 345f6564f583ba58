import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LADDER, LADDER_DOWN } from './mails/ladder.sql.ts';
import { MORNINGS, MORNINGS_DOWN, PLAN, PLAN_DOWN } from './mails/plan.sql.ts';

/** What makes reminders of all that is owed; the hour and the words of an office's mails. */
export class Mails1795219200020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- At which hour the mornings of an office are told; eight, where nothing is said.
      create table office_mail (
        id         uuid primary key,
        created_at timestamptz not null default clock_now(),
        version    int not null default 1,
        office_id  uuid not null references office on delete cascade,
        mail_at    time not null
      );
      create unique index one_mail_hour_per_office on office_mail (office_id);
      create trigger guard_version before update on office_mail for each row execute function guard_version();

      -- An office's own words in its mails; without a row, those of the product.
      create table mail_wording (
        id         uuid primary key,
        created_at timestamptz not null default clock_now(),
        version    int not null default 1,
        office_id  uuid not null references office on delete cascade,
        kind       text not null,
        language   text not null check (language in ('ja', 'en')),
        greeting   text not null,
        intro      text not null,
        closing    text not null
      );
      create unique index one_wording_per_mail on mail_wording (office_id, kind, language);
      create trigger guard_version before update on mail_wording for each row execute function guard_version();
    `);
    await db.query(MORNINGS);
    await db.query(LADDER);
    await db.query(PLAN);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(PLAN_DOWN);
    await db.query(LADDER_DOWN);
    await db.query(MORNINGS_DOWN);
    await db.query('drop table mail_wording, office_mail');
  }
}

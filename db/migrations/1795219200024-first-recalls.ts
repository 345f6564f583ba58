import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 第一想起: how many at a place of business named us first, each time that somebody asked. */
export class FirstRecalls1795219200024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table first_recall (
        id         uuid primary key,
        created_at timestamptz not null default clock_now(),
        version    int not null default 1,
        site_id    uuid not null references site on delete cascade,
        asked_on   date not null,
        asked      int not null check (asked between 1 and 10000),
        named_us   int not null check (named_us between 0 and asked),
        removed_at timestamptz
      );
      create unique index first_recall_of_day on first_recall (site_id, asked_on) where removed_at is null;
      create trigger guard_version before update on first_recall for each row execute function guard_version();
      revoke delete on first_recall from enishi_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table first_recall');
  }
}

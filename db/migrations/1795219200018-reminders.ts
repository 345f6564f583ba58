import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DOUBTS } from './reminders/doubts.sql.ts';
import { SENDING } from './reminders/sending.sql.ts';
import { LEDGER } from './reminders/tables.sql.ts';
import { TELLING } from './reminders/telling.sql.ts';

/** Reminders derive from what is owed; the ledger of their delivery is the truth about what was sent. */
export class Reminders1795219200018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(LEDGER);
    await db.query(TELLING);
    await db.query(SENDING);
    await db.query(DOUBTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function retry_mail, choose_doubt_policy, end_doubts, end_doubt, deliveries_in_doubt, doubt_policy_of;
      drop function release_deliveries, sweep_deliveries, stop_mail, settle_delivery, write_down, settle_sent, mark_in_data, claim_deliveries, beat;
      drop function supersede_reminders, tell_reminders, mail_goes_at, claim_reminders, alert_of_mail, administrators_of, remind_of_password, remind,
        zone_of_user;
      drop table nightly_run, worker_beat, doubt_policy, mail_stop, delivery_attempt, delivery, reminder`);
  }
}

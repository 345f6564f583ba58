import type { MigrationInterface, QueryRunner } from 'typeorm';

const subjects = (...more: string[]) => `
  alter table reminder drop constraint reminder_subject_type_check;
  alter table reminder add constraint reminder_subject_type_check
    check (subject_type in (${['USER', 'PERSON', 'ISSUE', 'FOLLOW_UP', 'CALL', 'TERM', 'HANDOVER', 'DELIVERY', ...more].map((it) => `'${it}'`).join(', ')}));
`;

/** groupOfReminder in libs/domain says the same. */
const groups = (calls: string) => `
  create or replace function notice_group(kind text) returns text language sql immutable parallel safe as $$
    select case
      when kind in ('MORNING', 'MANAGER_MORNING', 'DUE', 'DUE_AGAIN') then 'MORNING'
      when kind in (${calls}) then 'CALLS'
      when kind = 'HANDED_OVER' then 'HANDOVERS'
      when kind in ('TO_MANAGER', 'TO_HEAD') then 'ESCALATIONS'
      when kind in ('PASSWORD_RESET', 'TEST') then 'OWN'
      else 'ALERTS' end $$;
`;

/** Thanks for a call are told to whoever made it. */
export class ToldThanks1795219200025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(subjects('THANKS') + groups(`'CALL_DUE', 'CALL_THANKED'`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from reminder where subject_type = 'THANKS'; ${subjects()} ${groups(`'CALL_DUE'`)}`);
  }
}

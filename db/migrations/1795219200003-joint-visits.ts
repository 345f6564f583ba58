import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One visit to several people, and what a conversation did to the dates that stood before it. */
export class JointVisits1795219200003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Each person has a conversation of their own; those of one visit share this id.
      alter table conversation add column joint_id uuid;
      create index conversation_by_joint on conversation (joint_id) where joint_id is not null;

      -- A date as it stood before a conversation moved it or called it off, so that it can be put back.
      create table follow_up_before (
        conversation_id uuid not null references conversation on delete cascade,
        follow_up_id    uuid not null references follow_up on delete cascade,
        created_at      timestamptz not null default clock_now(),
        planned_on      date not null,
        fixed_in_id     uuid references conversation on delete cascade,
        moved_to_on     date,
        primary key (conversation_id, follow_up_id)
      );
      create index on follow_up_before (follow_up_id);
      create index on follow_up_before (fixed_in_id);
      revoke update, delete on follow_up_before from enishi_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table follow_up_before');
    await db.query('alter table conversation drop column joint_id');
  }
}

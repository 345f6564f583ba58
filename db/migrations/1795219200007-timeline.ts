import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What matters to a person in their own words, and what changed on a record beside what was said. */
export class Timeline1795219200007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table fact drop constraint fact_about_check;
      alter table fact add constraint fact_about_check check (about in ('PERSON', 'WORK', 'VALUES'));
      -- A brief looks for few lines of these kinds: found as quickly among 10,000 visits as among ten.
      create index fact_by_kind on fact (person_id, about, held_on desc, id desc) where is_current and about <> 'WORK';

      -- A meeting put off or called off by itself, append-only. One that a visit moved is told by the visit.
      create table follow_up_change (
        id           uuid primary key,
        created_at   timestamptz not null default clock_now(),
        follow_up_id uuid not null references follow_up on delete cascade,
        person_id    uuid not null references person on delete cascade,
        author_id    uuid not null references app_user,
        from_on      date not null,
        to_on        date,
        reason       text not null
      );
      create index on follow_up_change (person_id);
      create index on follow_up_change (follow_up_id);
      revoke update, delete on follow_up_change from enishi_app;

      create index on open_issue (person_id);
      create index on conversation_move (from_person_id);
      create index on conversation_move (to_person_id);
      create index conversation_taken_back on conversation (person_id) where retracted_at is not null;
      create index fact_taken_back on fact (person_id) where retracted_at is not null;

      -- The one part of the audit that a screen shows: which fields of a person somebody set right, by name only.
      create view person_edit as
        select id, at, actor_id, person_id, details -> 'fields' as fields from audit_event
        where action = 'editPerson' and details ? 'fields';
      revoke insert, update, delete on person_edit from enishi_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop view person_edit;
      drop index fact_taken_back, conversation_taken_back, conversation_move_to_person_id_idx,
        conversation_move_from_person_id_idx, open_issue_person_id_idx, fact_by_kind;
      drop table follow_up_change;
      update fact set about = 'PERSON' where about = 'VALUES';
      alter table fact drop constraint fact_about_check;
      alter table fact add constraint fact_about_check check (about in ('PERSON', 'WORK'));
    `);
  }
}

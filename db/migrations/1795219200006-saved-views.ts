import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of people by 五十音 and by term; and the views of it that a user keeps. */
export class SavedViews1795219200006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Under which letter of the index a reading stands: the row of its first kana, A for Latin, # for all else, - for none.
      create function letter_of(reading text) returns text language sql immutable parallel safe return (
        case when coalesce(reading, '') = '' then '-'
             when ascii(reading) between ascii('ぁ') and ascii('お') or ascii(reading) = ascii('ゔ') then 'あ'
             when ascii(reading) between ascii('か') and ascii('ご') or ascii(reading) in (ascii('ゕ'), ascii('ゖ')) then 'か'
             when ascii(reading) between ascii('さ') and ascii('ぞ') then 'さ'
             when ascii(reading) between ascii('た') and ascii('ど') then 'た'
             when ascii(reading) between ascii('な') and ascii('の') then 'な'
             when ascii(reading) between ascii('は') and ascii('ぽ') then 'は'
             when ascii(reading) between ascii('ま') and ascii('も') then 'ま'
             when ascii(reading) between ascii('ゃ') and ascii('よ') then 'や'
             when ascii(reading) between ascii('ら') and ascii('ろ') then 'ら'
             when ascii(reading) between ascii('ゎ') and ascii('ん') then 'わ'
             when ascii(upper(left(reading, 1))) between ascii('A') and ascii('Z') then 'A'
             else '#' end);

      alter table person add column letter text generated always as (letter_of(reading)) stored;
      create index person_by_letter on person (office_id, letter) where archived_at is null;
      create index follow_up_by_day on follow_up (planned_on, id) where state = 'PLANNED';
      create index term_by_end on contract_term (to_on) where outcome is null;

      create table saved_view (
        id            uuid primary key,
        created_at    timestamptz not null default clock_now(),
        version       int not null default 1,
        user_id       uuid not null references app_user,
        name          text not null check (btrim(name) <> ''),
        filter        jsonb not null,
        sort          text not null,
        is_descending boolean not null default false,
        columns       jsonb not null,
        is_default    boolean not null default false
      );
      create unique index one_view_per_name on saved_view (user_id, name);
      create unique index one_default_view on saved_view (user_id) where is_default;
      create trigger guard_version before update on saved_view for each row execute function guard_version();

      -- The second wall: a view belongs to its user.
      alter table saved_view enable row level security;
      create policy kept_by_actor on saved_view using (user_id = (select actor_id()));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table saved_view;
      drop index follow_up_by_day, term_by_end, person_by_letter;
      alter table person drop column letter;
      drop function letter_of;
    `);
  }
}

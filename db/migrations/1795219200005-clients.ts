import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What belongs to a client can be put away, and what a leaver leaves behind is marked until somebody takes it over. */
export class Clients1795219200005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table client add column archived_at timestamptz;
      alter table site add column archived_at timestamptz;
      alter table org_unit add column archived_at timestamptz;
      alter table supervisor add column archived_at timestamptz, add column since_on date;
      create index client_by_reading on client ((reading is null), coalesce(reading, ''), name, id);
      create index on assignment (org_unit_id);

      -- Of each user the last time only. Beside app_user, whose version is for those who edit it.
      create table last_sign_in (
        user_id uuid primary key references app_user on delete cascade,
        at      timestamptz not null default clock_now()
      );

      -- Since when something lies with the head of the office, because the colleague who had it left (未割当).
      alter table ownership add column unassigned_at timestamptz;
      alter table follow_up add column unassigned_at timestamptz;
      alter table open_issue add column unassigned_at timestamptz;

      -- Whoever gets it from the head has it: no command needs to think of the mark.
      create function forget_unassigned() returns trigger language plpgsql as $$
        begin
          if new.owner_id is distinct from old.owner_id and new.unassigned_at is not distinct from old.unassigned_at then
            new.unassigned_at := null;
          end if;
          return new;
        end $$;
      create trigger forget_unassigned before update of owner_id on follow_up for each row execute function forget_unassigned();
      create trigger forget_unassigned before update of owner_id on open_issue for each row execute function forget_unassigned();

      -- An administrator need not see the person to know to which office the work goes.
      create function office_of_person(of_person uuid) returns uuid language sql stable security definer
        set search_path = public as $$ select office_id from person where id = of_person $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function office_of_person;
      drop trigger forget_unassigned on open_issue;
      drop trigger forget_unassigned on follow_up;
      drop function forget_unassigned;
      alter table open_issue drop column unassigned_at;
      alter table follow_up drop column unassigned_at;
      alter table ownership drop column unassigned_at;
      drop table last_sign_in;
      drop index assignment_org_unit_id_idx, client_by_reading;
      alter table supervisor drop column since_on, drop column archived_at;
      alter table org_unit drop column archived_at;
      alter table site drop column archived_at;
      alter table client drop column archived_at;
    `);
  }
}

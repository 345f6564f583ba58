import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works where, who asks, what day it is, and what was done: the ground under every feature. */
export class Ground1795219200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The product serves as a member of this role, which owns nothing and bypasses nothing.
      do $$ begin
        create role enishi_app nologin;
      exception when duplicate_object or unique_violation then null;
      end $$;
      grant usage on schema public to enishi_app;
      alter default privileges in schema public grant select, insert, update, delete on tables to enishi_app;
      alter default privileges in schema public grant usage on sequences to enishi_app;

      -- Each transaction says who asks and what time it is; see api/src/core/work.ts.
      create function actor_id() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('enishi.actor', true), '')::uuid $$;
      create function actor_offices() returns uuid[] language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('enishi.offices', true), ''), '{}')::uuid[] $$;
      create function clock_now() returns timestamptz language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('enishi.now', true), '')::timestamptz, now()) $$;

      create function clock_today() returns date language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('enishi.today', true), '')::date, clock_now()::date) $$;

      -- A shared row changes by a versioned update, one version at a time. save() on a loaded row loses updates.
      create function guard_version() returns trigger language plpgsql as $$
        begin
          if new.version <> old.version + 1 then
            raise exception 'a change to % must raise its version by one', tg_table_name;
          end if;
          return new;
        end $$;

      create table office (
        id         uuid primary key,
        created_at timestamptz not null default clock_now(),
        version    int not null default 1,
        name       text not null check (btrim(name) <> ''),
        time_zone  text not null default 'Asia/Tokyo',
        parent_id  uuid references office
      );
      create trigger guard_version before update on office for each row execute function guard_version();

      -- Every office above or equal to every office below or equal, so that a look-up never climbs the tree.
      create table office_reach (
        upper_id uuid not null references office on delete cascade,
        lower_id uuid not null references office on delete cascade,
        primary key (upper_id, lower_id)
      );
      create function extend_office_reach() returns trigger language plpgsql as $$
        begin
          insert into office_reach (upper_id, lower_id)
          select upper_id, new.id from office_reach where lower_id = new.parent_id
          union all select new.id, new.id;
          return new;
        end $$;
      create trigger extend_office_reach after insert on office for each row execute function extend_office_reach();

      create table office_day (
        office_id   uuid not null references office on delete cascade,
        day         date not null,
        is_business boolean not null,
        holiday     text,
        promise_on  date not null,
        visit_on    date not null,
        primary key (office_id, day),
        check (promise_on <= day and visit_on >= day)
      );

      create table app_user (
        id             uuid primary key,
        created_at     timestamptz not null default clock_now(),
        version        int not null default 1,
        email          text not null check (email = lower(email)),
        name           text not null check (btrim(name) <> ''),
        password_hash  text,
        language       text not null default 'ja' check (language in ('ja', 'en')),
        deactivated_at timestamptz
      );
      create unique index one_user_per_email on app_user (email);
      create trigger guard_version before update on app_user for each row execute function guard_version();

      create table office_role (
        id         uuid primary key,
        created_at timestamptz not null default clock_now(),
        user_id    uuid not null references app_user,
        office_id  uuid not null references office,
        role       text not null check (role in ('COORDINATOR', 'SALES', 'MANAGER', 'PROGRAM_OWNER', 'ADMINISTRATOR')),
        grade      text check (grade in ('SECTION', 'DEPARTMENT', 'OFFICE')),
        check ((role = 'MANAGER') = (grade is not null)),
        unique (user_id, office_id, role)
      );
      create unique index one_head_per_office on office_role (office_id) where grade = 'OFFICE';

      create table session (
        id           uuid primary key,
        created_at   timestamptz not null default clock_now(),
        user_id      uuid not null references app_user,
        token_hash   bytea not null unique,
        last_seen_at timestamptz not null default clock_now()
      );
      create index on session (user_id);

      create table one_time_link (
        id         uuid primary key,
        created_at timestamptz not null default clock_now(),
        kind       text not null check (kind in ('INVITATION', 'PASSWORD_RESET', 'FIRST_ADMINISTRATOR')),
        token_hash bytea not null unique,
        user_id    uuid references app_user,
        made_by_id uuid references app_user,
        expires_at timestamptz not null,
        used_at    timestamptz,
        check ((kind = 'FIRST_ADMINISTRATOR') = (user_id is null))
      );
      create index on one_time_link (user_id) where used_at is null;

      -- Guessing is counted here, so that every process sees the same count.
      create table sign_in_limit (
        key    varchar(255) primary key,
        points int not null default 0,
        expire bigint
      );

      create table idempotency_key (
        actor_id     uuid not null references app_user,
        key          uuid not null,
        created_at   timestamptz not null default clock_now(),
        request_hash bytea not null,
        answer       jsonb,
        primary key (actor_id, key)
      );

      -- Insert-only. No foreign keys: the audit outlives what it speaks of, and holds no personal values.
      create table audit_event (
        id           bigint generated always as identity primary key,
        at           timestamptz not null default clock_now(),
        actor_id     uuid,
        action       text not null,
        subject_type text not null,
        subject_id   uuid,
        person_id    uuid,
        details      jsonb
      );
      create index on audit_event (person_id, id) where person_id is not null;

      -- One row: what this database is.
      create table installation (
        only_row boolean primary key default true check (only_row),
        is_demo  boolean not null,
        made_at  timestamptz not null default clock_now()
      );

      revoke update, delete, select on audit_event from enishi_app;
      revoke insert, update, delete on installation from enishi_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table installation, audit_event, idempotency_key, sign_in_limit, one_time_link, session, office_role, app_user,
        office_day, office_reach, office;
      drop function extend_office_reach, guard_version, clock_today, clock_now, actor_offices, actor_id;
      alter default privileges in schema public revoke all on tables from enishi_app;
      alter default privileges in schema public revoke all on sequences from enishi_app;
      revoke usage on schema public from enishi_app;
    `);
  }
}

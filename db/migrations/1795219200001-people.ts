import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One person, one record, for life; where they work, and who answers for them. */
export class People1795219200001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table person (
        id          uuid primary key,
        created_at  timestamptz not null default clock_now(),
        version     int not null default 1,
        office_id   uuid not null references office,
        name        text not null check (btrim(name) <> ''),
        reading     text,
        staff_no    text,
        phone       text,
        email       text,
        archived_at timestamptz
      );
      create unique index one_person_per_staff_no on person (staff_no);
      create index on person (office_id, reading, id);
      create trigger guard_version before update on person for each row execute function guard_version();

      create table person_office (
        id         uuid primary key,
        created_at timestamptz not null default clock_now(),
        person_id  uuid not null references person on delete cascade,
        office_id  uuid not null references office,
        since_on   date not null,
        until_on   date check (until_on >= since_on)
      );
      create unique index one_office_at_a_time on person_office (person_id) where until_on is null;

      create table client (
        id         uuid primary key,
        created_at timestamptz not null default clock_now(),
        version    int not null default 1,
        name       text not null check (btrim(name) <> ''),
        reading    text
      );
      create trigger guard_version before update on client for each row execute function guard_version();

      create table site (
        id         uuid primary key,
        created_at timestamptz not null default clock_now(),
        version    int not null default 1,
        client_id  uuid not null references client,
        name       text not null check (btrim(name) <> ''),
        phone      text
      );
      create index on site (client_id);
      create trigger guard_version before update on site for each row execute function guard_version();

      create table org_unit (
        id         uuid primary key,
        created_at timestamptz not null default clock_now(),
        version    int not null default 1,
        site_id    uuid not null references site,
        name       text not null check (btrim(name) <> '')
      );
      create index on org_unit (site_id);
      create trigger guard_version before update on org_unit for each row execute function guard_version();

      create table supervisor (
        id          uuid primary key,
        created_at  timestamptz not null default clock_now(),
        version     int not null default 1,
        org_unit_id uuid not null references org_unit,
        name        text not null check (btrim(name) <> ''),
        reading     text,
        title       text,
        phone       text
      );
      create index on supervisor (org_unit_id);
      create trigger guard_version before update on supervisor for each row execute function guard_version();

      create table assignment (
        id            uuid primary key,
        created_at    timestamptz not null default clock_now(),
        version       int not null default 1,
        person_id     uuid not null references person on delete cascade,
        org_unit_id   uuid not null references org_unit,
        supervisor_id uuid references supervisor,
        started_on    date not null,
        ended_on      date check (ended_on >= started_on),
        end_reason    text,
        unique (id, person_id)
      );
      create index on assignment (person_id, started_on);
      create trigger guard_version before update on assignment for each row execute function guard_version();

      create table contract_term (
        id            uuid primary key,
        created_at    timestamptz not null default clock_now(),
        version       int not null default 1,
        assignment_id uuid not null references assignment on delete cascade,
        ordinal       int not null check (ordinal >= 1),
        from_on       date not null,
        to_on         date not null check (to_on >= from_on),
        outcome       text check (outcome in ('EXTENDED', 'ENDED', 'ENDED_EARLY', 'SWITCHED')),
        unique (assignment_id, ordinal)
      );
      create trigger guard_version before update on contract_term for each row execute function guard_version();

      -- Who answers for an assignment, now and before. One owner a role at a time.
      create table ownership (
        id            uuid primary key,
        created_at    timestamptz not null default clock_now(),
        assignment_id uuid not null,
        person_id     uuid not null,
        role          text not null check (role in ('COORDINATOR', 'SALES')),
        user_id       uuid not null references app_user,
        since_on      date not null,
        until_on      date check (until_on >= since_on),
        reason        text,
        foreign key (assignment_id, person_id) references assignment (id, person_id) on delete cascade
      );
      create unique index one_owner_at_a_time on ownership (assignment_id, role) where until_on is null;
      create index on ownership (person_id, user_id);
      create index on ownership (user_id, until_on);

      -- The second wall: even a read that forgets its policy finds no person of another office.
      -- Whoever owns an assignment, or owned it in the last 90 days, sees the person too.
      alter table person enable row level security;
      create policy seen_by_actor on person using (
        office_id = any ((select actor_offices())::uuid[])
        or exists (
          select from ownership o
          where o.person_id = person.id and o.user_id = (select actor_id())
            and (o.until_on is null or o.until_on > (select clock_today()) - 90)
        )
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table ownership, contract_term, assignment, supervisor, org_unit, site, client, person_office, person',
    );
  }
}

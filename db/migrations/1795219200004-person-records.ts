import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is kept about a person beside what was said: why they moved, when they were with us, and what they agreed to. */
export class PersonRecords1795219200004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table person add column archive_reason text;
      alter table person_office
        add column reason text,
        add column moved_by_id uuid references app_user;
      create index on person_office (person_id, since_on);

      -- Whoever adds a person is told of one who may be the same.
      create index person_by_reading on person (reading) where reading is not null;
      create index person_by_digits on person (regexp_replace(phone, '\\D', '', 'g')) where phone is not null;
      create index person_by_email on person (lower(email)) where email is not null;

      -- Membership (在籍): from the first day with us to the last. Whoever comes back has a further row.
      create table tenure (
        id          uuid primary key,
        created_at  timestamptz not null default clock_now(),
        version     int not null default 1,
        person_id   uuid not null references person on delete cascade,
        office_id   uuid not null references office,
        from_on     date not null,
        to_on       date check (to_on >= from_on),
        left_how    text check (left_how in ('CONTRACT_ENDED', 'OWN_WISH', 'COMPANY', 'RETIREMENT', 'HIRED_BY_CLIENT', 'OTHER')),
        left_reason text,
        recorded_by_id uuid not null references app_user,
        check ((to_on is null) = (left_how is null)),
        check (left_reason is null or to_on is not null)
      );
      create unique index one_tenure_at_a_time on tenure (person_id) where to_on is null;
      create index on tenure (person_id, from_on);
      create index on tenure (office_id, to_on);
      create trigger guard_version before update on tenure for each row execute function guard_version();

      -- What a person agreed to: for which purpose, in which words, when and how. A row is only ever withdrawn.
      create table consent (
        id              uuid primary key,
        created_at      timestamptz not null default clock_now(),
        version         int not null default 1,
        person_id       uuid not null references person on delete cascade,
        purpose         text not null check (purpose in ('ALUMNI_CONTACT', 'MAIL', 'PROFILE_SHARED')),
        wording         text not null check (btrim(wording) <> ''),
        given_on        date not null,
        given_via       text not null check (given_via in ('PAPER', 'EMAIL', 'FORM', 'SPOKEN')),
        recorded_by_id  uuid not null references app_user,
        withdrawn_on    date check (withdrawn_on >= given_on),
        withdrawn_via   text check (withdrawn_via in ('PAPER', 'EMAIL', 'FORM', 'SPOKEN')),
        withdrawn_by_id uuid references app_user,
        check ((withdrawn_on is null) = (withdrawn_via is null) and (withdrawn_on is null) = (withdrawn_by_id is null))
      );
      create unique index one_consent_a_purpose on consent (person_id, purpose) where withdrawn_on is null;
      create index on consent (person_id, purpose, given_on);
      create trigger guard_version before update on consent for each row execute function guard_version();

      revoke delete on tenure, consent from enishi_app;
      revoke update on consent from enishi_app;
      grant update (version, withdrawn_on, withdrawn_via, withdrawn_by_id) on consent to enishi_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table consent, tenure;
      drop index person_by_email, person_by_digits, person_by_reading, person_office_person_id_since_on_idx;
      alter table person_office drop column moved_by_id, drop column reason;
      alter table person drop column archive_reason;
    `);
  }
}

/** The calendar and the limits of each office: there from its first moment. Their id is that of the office. */
export const TABLES = `
  create table office_calendar (
    id             uuid primary key references office on delete cascade,
    created_at     timestamptz not null default clock_now(),
    version        int not null default 1,
    -- 0 is Sunday. A week without any work is no calendar.
    weekly_off     int[] not null default '{0,6}' check (weekly_off <@ '{0,1,2,3,4,5,6}' and cardinality(weekly_off) < 7),
    keeps_holidays boolean not null default true,
    -- Of every year, as 12-29; the year's end may reach over into January.
    year_end_from  text default '12-29' check (year_end_from ~ '^[0-9]{2}-[0-9]{2}$'),
    year_end_until text default '01-03' check (year_end_until ~ '^[0-9]{2}-[0-9]{2}$'),
    -- By the clock of the office.
    opens_at       text not null default '09:00' check (opens_at ~ '^[0-9]{2}:[0-9]{2}$'),
    closes_at      text not null default '18:00' check (closes_at ~ '^[0-9]{2}:[0-9]{2}$'),
    -- With which list of holidays its days were written; another one is written anew.
    holidays       text,
    check (opens_at < closes_at),
    check ((year_end_from is null) = (year_end_until is null))
  );
  create trigger guard_version before update on office_calendar for each row execute function guard_version();

  -- Days apart from the week: closed (休業), or at work though the week would rest (臨時営業).
  create table office_closure (
    id         uuid primary key,
    created_at timestamptz not null default clock_now(),
    office_id  uuid not null references office on delete cascade,
    from_on    date not null,
    until_on   date not null,
    is_open    boolean not null default false,
    name       text not null,
    check (until_on between from_on and from_on + 59)
  );
  create index on office_closure (office_id, from_on);

  -- After how many days without a talk it is about time, by how long the work has lasted.
  create table silence_limit (
    id          uuid primary key references office on delete cascade,
    created_at  timestamptz not null default clock_now(),
    version     int not null default 1,
    first_week  int not null default 7 check (first_week between 1 and 365),
    first_month int not null default 16 check (first_month between 1 and 365),
    first_quarter int not null default 30 check (first_quarter between 1 and 365),
    later       int not null default 45 check (later between 1 and 365)
  );
  create trigger guard_version before update on silence_limit for each row execute function guard_version();

  insert into office_calendar (id) select id from office;
  insert into silence_limit (id) select id from office;
  create function begin_with_usual_calendar() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
    begin
      insert into office_calendar (id) values (new.id);
      insert into silence_limit (id) values (new.id);
      return new;
    end $$;
  create trigger begin_with_usual_calendar after insert on office for each row execute function begin_with_usual_calendar();

  revoke insert, delete on office_calendar, silence_limit from enishi_app;`;

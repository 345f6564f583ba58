/** A file, its lines, what it did, and what is remembered of it. */
export const IMPORTS = `
  -- Where one may bring files in: where one is a manager or an administrator, and all below.
  create function import_offices() returns uuid[] language sql stable as $$
    select coalesce(array_agg(distinct x.lower_id), '{}') from office_role r join office_reach x on x.upper_id = r.office_id
    where r.user_id = actor_id() and r.role in ('MANAGER', 'ADMINISTRATOR') $$;

  create table import (
    id            uuid primary key,
    created_at    timestamptz not null default clock_now(),
    version       int not null default 1,
    office_id     uuid not null references office,
    kind          text not null check (kind in ('STAFF', 'NOTES', 'ALUMNI')),
    file_name     text not null check (btrim(file_name) <> ''),
    bytes         int not null,
    state         text not null default 'UPLOADED' check (state in
                    ('UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE', 'CANCELLED', 'FAILED')),
    started_by_id uuid not null references app_user,
    is_sheet      boolean not null default false,
    encoding      text check (encoding in ('UTF8', 'UTF16LE', 'UTF16BE', 'CP932', 'EUCJP')),
    separator     text,
    sheet         text,
    header_row    int not null default 1 check (header_row >= 0),
    -- The first lines as they are read now: headers, samples, sheets, and what one should know of the file.
    head          jsonb not null,
    shape         text not null,
    mapping       jsonb not null,
    names         jsonb not null default '[]',
    total_rows    int,
    done_rows     int not null default 0,
    counts        jsonb not null default '{}',
    reasons       jsonb not null default '[]',
    fault_code    text,
    fault_details text,
    broke_in      text,
    worker_id     uuid,
    lease_until   timestamptz,
    attempts      int not null default 0,
    checked_at    timestamptz,
    finished_at   timestamptz,
    undo_until    timestamptz,
    check ((state = 'FAILED') = (fault_code is not null))
  );
  create index on import (created_at desc, id desc);
  create index import_waiting on import (created_at) where state in ('CHECKING', 'RUNNING', 'UNDOING');

  -- The file itself, so that any process may work on it.
  create table import_part (
    import_id uuid not null references import on delete cascade,
    ordinal   int not null,
    bytes     bytea not null,
    primary key (import_id, ordinal)
  );
  alter table import_part alter column bytes set storage external;

  -- A line of the file. Faults are for the file to mend; doubts are answered by a decision, or by what changed meanwhile.
  create table import_row (
    import_id         uuid not null references import on delete cascade,
    ordinal           int not null,
    line_no           int not null,
    cells             jsonb not null,
    fields            jsonb not null,
    key               text,
    label             text,
    verdict           text not null check (verdict in ('NEW', 'UPDATE', 'SAME', 'REVIEW')),
    faults            jsonb not null default '[]',
    doubts            jsonb not null default '[]',
    person_id         uuid,
    candidates        jsonb not null default '[]',
    decision          text check (decision in ('IMPORT', 'SKIP', 'SAME_PERSON', 'OTHER_PERSON')),
    decided_person_id uuid,
    imported_at       timestamptz,
    is_kept           boolean not null default false,
    primary key (import_id, ordinal),
    check ((decision = 'SAME_PERSON') = (decided_person_id is not null))
  );
  create index import_row_by_key on import_row (import_id, key, ordinal) where key is not null;
  create index import_row_to_review on import_row (import_id, ordinal) where verdict = 'REVIEW';

  -- What an import did, to take it back. Without a row of the file: what several rows share, as a client.
  create table import_change (
    import_id     uuid not null references import on delete cascade,
    seq           bigint generated always as identity,
    ordinal       int,
    table_name    text not null,
    row_id        uuid not null,
    did           text not null check (did in ('ADDED', 'CHANGED')),
    before        jsonb,
    version_after int not null,
    primary key (import_id, row_id, seq),
    check ((did = 'CHANGED') = (before is not null))
  );
  create index import_change_by_row on import_change (import_id, ordinal);

  create table import_mapping (
    office_id  uuid not null references office on delete cascade,
    kind       text not null,
    shape      text not null,
    mapping    jsonb not null,
    names      jsonb not null default '[]',
    updated_at timestamptz not null default clock_now(),
    primary key (office_id, kind, shape)
  );

  -- 別人: who somebody is not, by what a file says of them.
  create table different_people (
    person_id   uuid not null references person on delete cascade,
    fingerprint text not null,
    created_at  timestamptz not null default clock_now(),
    said_by_id  uuid not null references app_user,
    primary key (person_id, fingerprint)
  );

  alter table import enable row level security;
  create policy brought_in_by_reach on import using (office_id = any ((select import_offices())::uuid[]));
  alter table import_mapping enable row level security;
  create policy brought_in_by_reach on import_mapping using (office_id = any ((select import_offices())::uuid[]));
  alter table import_part enable row level security;
  create policy brought_in_by_reach on import_part using (import_id in (select id from import));
  alter table import_row enable row level security;
  create policy brought_in_by_reach on import_row using (import_id in (select id from import));
  alter table import_change enable row level security;
  create policy brought_in_by_reach on import_change using (import_id in (select id from import));`;

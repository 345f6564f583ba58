import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes in from elsewhere. */
export class Imports1795219200010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(AUTHORS_WITHOUT_USER);
    await db.query(WHAT_FILES_SAY);
    await db.query(keys());
    await db.query(IMPORTS);
    await db.query(WORKERS);
    await db.query(UNDO);
    await db.query(WHAT_ALUMNI_LISTS_SAY);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(WHAT_ALUMNI_LISTS_SAID);
    await db.query(`
      drop function undo_import_rows, undo_import_places, import_row_mark, forget_imports, alike_people, staff_nos_elsewhere,
        break_import, release_imports, claim_import, imports_wait, new_id;
      drop table different_people, import_mapping, import_change, import_row, import_part, import;
      drop function import_offices;
      drop index supervisor_by_name, org_unit_by_name, site_by_name, client_by_name;
      drop function company_key, name_key;
      drop index move_of_conversation, fact_answering, fact_of_thread, open_issue_at_site, open_issue_of_assignment, follow_up_of_assignment, conversation_of_assignment,
        assignment_of_supervisor, person_by_birthday;
      alter table assignment drop column remark, drop column duties, drop column work_hours, drop column work_days,
        drop column workplace_phone;
      alter table person drop column born_on;
    `);
    await db.query(AUTHORS_ARE_USERS);
  }
}

/** A note from elsewhere may be by somebody who never was a user here: then the conversation keeps their name. */
const AUTHORS_WITHOUT_USER = `
  alter table conversation
    alter column author_id drop not null,
    add column author_name text check (btrim(author_name) <> ''),
    add column import_id uuid,
    -- What tells one note from another: number, day, author and text. One that came in once comes in no second time.
    add column import_key text,
    add constraint one_conversation_a_note unique (import_key),
    add constraint written_by_one check ((author_id is null) <> (author_name is null));
  create index on conversation (import_id) where import_id is not null;

  -- Whose line it is then stands with its conversation; a line for oneself needs somebody who can read it.
  alter table fact
    alter column author_id drop not null,
    add constraint own_line_has_a_reader check (audience <> 'SELF' or author_id is not null);
  alter table open_issue alter column author_id drop not null;

  -- What lacks its promise: few rows, asked for by everybody whenever they open their day.
  create index unpromised on open_issue (person_id) where state = 'NEEDS_PROMISE' and retracted_at is null;`;

const AUTHORS_ARE_USERS = `
  drop index unpromised;
  delete from open_issue where author_id is null;
  delete from conversation where author_id is null;
  alter table open_issue alter column author_id set not null;
  alter table fact drop constraint own_line_has_a_reader, alter column author_id set not null;
  alter table conversation
    drop constraint written_by_one, drop column import_key, drop column import_id, drop column author_name, alter column author_id set not null;`;

const WHAT_FILES_SAY = `
  alter table person add column born_on date;
  create index person_by_birthday on person (born_on) where born_on is not null;
  -- One supervisor has many workplace numbers: the number belongs to the work.
  alter table assignment
    add column workplace_phone text,
    add column work_days text,
    add column work_hours text,
    add column duties text,
    add column remark text;

  -- Taking back thousands of rows asks for each of them who else refers to it.
  create index assignment_of_supervisor on assignment (supervisor_id) where supervisor_id is not null;
  create index conversation_of_assignment on conversation (assignment_id) where assignment_id is not null;
  create index follow_up_of_assignment on follow_up (assignment_id) where assignment_id is not null;
  create index open_issue_of_assignment on open_issue (assignment_id) where assignment_id is not null;
  create index fact_of_thread on fact (thread_id);
  create index fact_answering on fact (answers_id) where answers_id is not null;
  create index move_of_conversation on conversation_move (conversation_id);
  create index open_issue_at_site on open_issue (site_id) where site_id is not null;`;

const KATAKANA =
  'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶヽヾ';
const HIRAGANA =
  'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖゝゞ';
const VARIANTS = '髙﨑邊邉齋齊斎濵濱嶋嶌德桒槗栁瀨廣澤國眞惠櫻條藏來曾萬壽榮禮與豐關圓實彌淺淸靑黑峯冨舘檜薗龍廐壯';
const PLAIN = '高崎辺辺斉斉斉浜浜島島徳桑橋柳瀬広沢国真恵桜条蔵来曽万寿栄礼与豊関円実弥浅清青黒峰富館桧園竜厩壮';

/** What two names have in common that are written differently. */
const keys = () => `
  create function name_key(name text) returns text language sql immutable strict parallel safe return
    translate(lower(regexp_replace(normalize(name, NFKC), '\\s+', '', 'g')), '${KATAKANA}${VARIANTS}', '${HIRAGANA}${PLAIN}');

  -- ㈱, (株), ㍿ and 株式会社 are one; whether it stands first or last makes two companies.
  create function company_key(name text) returns text language sql immutable strict parallel safe return
    case when name_key(name) !~ '[([]' then name_key(name) else
      regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(name_key(name),
        '[([](株|かぶ)[])]', '株式会社', 'g'), '[([](有|ゆう)[])]', '有限会社', 'g'), '[([]同[])]', '合同会社', 'g'),
        '[([]資[])]', '合資会社', 'g'), '[([]名[])]', '合名会社', 'g'), '[([]医[])]', '医療法人', 'g'), '[([]学[])]', '学校法人', 'g') end;

  create index client_by_name on client (company_key(name));
  create index site_by_name on site (client_id, name_key(name));
  create index org_unit_by_name on org_unit (site_id, name_key(name));
  create index supervisor_by_name on supervisor (org_unit_id, name_key(name));`;

const IMPORTS = `
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
  create index import_row_by_key on import_row (import_id, key) where key is not null;
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

const WORKERS = `
  -- UUIDv7 for what a statement makes by the thousand; PostgreSQL 15 to 17 have none of their own.
  create function new_id() returns uuid language sql volatile parallel safe as $$
    select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing
      substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid $$;

  create function imports_wait() returns boolean language sql stable security definer set search_path = public as $$
    select exists (select from import where state in ('CHECKING', 'RUNNING', 'UNDOING')
                   and (lease_until is null or lease_until < now())) $$;

  -- One import for one worker, for as long as it renews its lease. The oldest first; none twice.
  create function claim_import(worker uuid, lease interval) returns table (id uuid, state text, kind text, started_by_id uuid, attempts int)
    language sql volatile security definer set search_path = public as $$
    update import set worker_id = worker, lease_until = now() + lease, attempts = import.attempts + 1
    where import.id = (select i.id from import i where i.state in ('CHECKING', 'RUNNING', 'UNDOING')
                         and (i.lease_until is null or i.lease_until < now())
                       order by i.created_at limit 1 for update skip locked)
    returning import.id, import.state, import.kind, import.started_by_id, import.attempts $$;

  -- Whoever sees a worker die need not wait for the lease to end.
  create function release_imports(worker uuid) returns void language sql volatile security definer set search_path = public as $$
    update import set worker_id = null, lease_until = null where worker_id = worker $$;

  -- Why it stopped, also where whoever began it no longer reaches it.
  create function break_import(of_import uuid, worker uuid, code text, details text) returns void language sql volatile security definer
    set search_path = public as $$
    update import set broke_in = state, state = 'FAILED', version = version + 1, fault_code = code, fault_details = details,
      worker_id = null, lease_until = null, finished_at = clock_now()
    where id = of_import and worker_id = worker and state in ('CHECKING', 'RUNNING', 'UNDOING') $$;

  -- Numbers that are taken by people whom the actor does not see. Who they are is not said.
  create function staff_nos_elsewhere(numbers text[]) returns setof text language sql stable security definer
    set search_path = public as $$
    select p.staff_no from person p where p.staff_no = any (numbers) and not p.office_id = any (actor_offices()) $$;

  -- Whom the actor sees that somebody in a file may be. Outside row-level security, so that the indexes serve.
  create function alike_people(sought jsonb) returns table (ordinal int, person_id uuid, likeness text)
    language sql stable security definer set search_path = public as $$
    with s as materialized (
      select s.*, nullif(regexp_replace(s.phone, '\\D', '', 'g'), '') as digits
      from jsonb_to_recordset(sought) as s(ordinal int, name text, reading text, phone text, email text, born_on date)
    ), met as (
      select s.ordinal, p.id, p.office_id, 'PHONE' as likeness from s
      join person p on regexp_replace(p.phone, '\\D', '', 'g') = s.digits and p.phone is not null
      where length(s.digits) >= 9 and (p.reading = s.reading or p.name = s.name)
      union all
      select s.ordinal, p.id, p.office_id, 'EMAIL' from s join person p on lower(p.email) = lower(s.email) and p.email is not null
      union all
      select s.ordinal, p.id, p.office_id, 'NAME' from s join person p on p.born_on = s.born_on
      where name_key(p.name) = name_key(s.name)
    )
    select met.ordinal, met.id, met.likeness from met where met.office_id = any (actor_offices()) $$;

  -- Old enough, nobody needs the lines of a file any longer.
  create function forget_imports(older interval) returns void language sql volatile security definer set search_path = public as $$
    delete from import_part where import_id in (select id from import where coalesce(finished_at, created_at) < clock_now() - older
      and state not in ('CHECKING', 'RUNNING', 'UNDOING'));
    delete from import_change where import_id in (select id from import where coalesce(finished_at, created_at) < clock_now() - older
      and state not in ('CHECKING', 'RUNNING', 'UNDOING'));
    delete from import_row where import_id in (select id from import where coalesce(finished_at, created_at) < clock_now() - older
      and state not in ('CHECKING', 'RUNNING', 'UNDOING')); $$;`;

const UNDO = `
  -- How a row stands: its version, or where it has none a mark of all it holds.
  create function import_row_mark(kept jsonb) returns int language sql immutable parallel safe return
    coalesce((kept ->> 'version')::int, hashtext(kept::text));

  -- Takes back what the given lines of a file did, but for those that somebody touched since. Says which those are.
  create function undo_import_rows(of_import uuid, ordinals int[]) returns int[] language plpgsql security definer
    set search_path = public set timezone = 'UTC' as $$
    declare
      tables constant text[] := array['issue_entry', 'follow_up', 'open_issue', 'fact', 'conversation', 'consent',
        'tenure', 'ownership', 'contract_term', 'assignment', 'person_office', 'person'];
      t text; link record; more int; cols text;
      kept int[] := '{}';
    begin
      if not exists (select from import where id = of_import and state = 'UNDOING' and office_id = any (import_offices())) then
        raise exception 'an import that is not being taken back';
      end if;

      create temp table undoing on commit drop as
        select distinct on (c.table_name, c.row_id, c.ordinal) c.*, l.seq as last_seq, l.version_after as stands_at, l.ordinal as last_ordinal
        from import_change c
        cross join lateral (select l.seq, l.version_after, l.ordinal from import_change l where l.row_id = c.row_id and l.import_id = of_import
                            order by l.seq desc limit 1) l
        where c.import_id = of_import and c.ordinal = any (ordinals) order by c.table_name, c.row_id, c.ordinal, c.seq;
      create temp table touched (ordinal int) on commit drop;
      analyze undoing;

      foreach t in array tables loop
        -- Gone, changed since, or changed by a later line that stays.
        execute format($q$
          insert into touched select u.ordinal from undoing u left join %1$I x on x.id = u.row_id
          where u.table_name = %1$L and (x.id is null or import_row_mark(to_jsonb(x)) <> u.stands_at
                                         or (u.last_seq > u.seq and not u.last_ordinal = any ($1))) $q$,
          t) using ordinals;
        -- Something else refers to what was added.
        for link in
          select k.conrelid::regclass::text as child, a.attname as col, k.conrelid
          from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid
            and a.attnum = k.conkey[array_position(k.confkey, (select f.attnum from pg_attribute f where f.attrelid = k.confrelid and f.attname = 'id'))]
          where k.contype = 'f' and k.confrelid = t::regclass and k.conrelid::regclass::text <> all (array['different_people'])
        loop
          execute format($q$
            insert into touched select u.ordinal from undoing u join %1$s x on x.%2$I = u.row_id
            where u.table_name = %3$L and u.did = 'ADDED' %4$s $q$, link.child, link.col, t,
            case when exists (select from pg_attribute where attrelid = link.conrelid and attname = 'id' and not attisdropped)
              then 'and coalesce((select c.did from import_change c where c.row_id = x.id and c.import_id = u.import_id order by c.seq limit 1), '''') <> ''ADDED'' '
              else '' end);
        end loop;
      end loop;

      -- Two lines about one row stay together.
      kept := array(select distinct ordinal from touched);
      loop
        insert into touched select distinct o.ordinal from undoing u join undoing o on o.row_id = u.row_id
          where u.ordinal = any (kept) and not o.ordinal = any (kept);
        get diagnostics more = row_count;
        exit when more = 0;
        kept := array(select distinct ordinal from touched);
      end loop;
      delete from undoing where ordinal = any (kept);

      foreach t in array tables loop
        execute format($q$delete from %1$I x using undoing u where u.table_name = %1$L and u.did = 'ADDED' and x.id = u.row_id$q$, t);
        if exists (select from undoing u where u.table_name = t and u.did = 'CHANGED'
                   and not exists (select from undoing a where a.row_id = u.row_id and a.did = 'ADDED')) then
          select string_agg(quote_ident(attname), ', ') into cols from pg_attribute
          where attrelid = t::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            and attname not in ('id', 'created_at', 'version');
          execute format($q$
            update %1$I x set (%2$s) = (select %3$s from jsonb_populate_record(x, u.before) r) %4$s
            from (select distinct on (row_id) * from undoing where table_name = %1$L order by row_id, seq) u
            where x.id = u.row_id and u.did = 'CHANGED' $q$, t, cols,
            (select string_agg('r.' || quote_ident(trim(c)), ', ') from unnest(string_to_array(cols, ',')) c),
            case when exists (select from pg_attribute where attrelid = t::regclass and attname = 'version') then ', version = x.version + 1' else '' end);
          -- An earlier line about the same row finds it as it left it.
          execute format($q$
            update import_change c set version_after = import_row_mark(to_jsonb(x)) from undoing u join %1$I x on x.id = u.row_id
            where c.import_id = u.import_id and c.row_id = u.row_id and c.seq < u.seq and u.table_name = %1$L $q$, t);
        end if;
      end loop;
      delete from import_change c using undoing u where c.import_id = u.import_id and c.ordinal = u.ordinal;
      drop table undoing, touched;
      return kept;
    end $$;

  -- What several lines shared, once all of them are taken back: what nobody else uses goes.
  create function undo_import_places(of_import uuid) returns int language plpgsql security definer
    set search_path = public set timezone = 'UTC' as $$
    declare t text; link record; unused text; n int; gone int := 0;
    begin
      if not exists (select from import where id = of_import and state = 'UNDOING' and office_id = any (import_offices())) then
        raise exception 'an import that is not being taken back';
      end if;
      foreach t in array array['supervisor', 'org_unit', 'site', 'client'] loop
        unused := '';
        for link in
          select k.conrelid::regclass::text as child, a.attname as col
          from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
          where k.contype = 'f' and k.confrelid = t::regclass
        loop
          unused := unused || format(' and not exists (select from %s y where y.%I = x.id)', link.child, link.col);
        end loop;
        execute format($q$
          with gone as (delete from %1$I x using import_change c
            where c.import_id = $1 and c.ordinal is null and c.table_name = %1$L and c.row_id = x.id
              and import_row_mark(to_jsonb(x)) = c.version_after %2$s returning x.id)
          delete from import_change c using gone where c.import_id = $1 and c.row_id = gone.id $q$, t, unused) using of_import;
        get diagnostics n = row_count;
        gone := gone + n;
      end loop;
      return gone;
    end $$;`;

const VIA = (ways: string) => `
  alter table consent drop constraint consent_given_via_check, drop constraint consent_withdrawn_via_check;
  alter table consent
    add constraint consent_given_via_check check (given_via in (${ways})),
    add constraint consent_withdrawn_via_check check (withdrawn_via in (${ways}));`;

/** What a list of alumni tells: where they were with us and are now, and whether we may write to them. */
const WHAT_ALUMNI_LISTS_SAY = `
  alter table tenure add column unit text, add column rank text;
  alter table person
    add column company text,
    add column experience text,
    -- Since when they do not want to hear from us: stronger than any consent, until they give a new one.
    add column contact_refused_on date;
  alter table conversation add constraint conversation_import_id_fkey foreign key (import_id) references import;
  -- Which notes of a file are of one person.
  create index import_row_of_person on import_row (person_id, import_id) where person_id is not null;
  ${VIA("'PAPER', 'EMAIL', 'FORM', 'SPOKEN', 'FILE'")}`;

const WHAT_ALUMNI_LISTS_SAID = `
  delete from consent where 'FILE' in (given_via, withdrawn_via);
  ${VIA("'PAPER', 'EMAIL', 'FORM', 'SPOKEN'")}
  drop index import_row_of_person;
  alter table conversation drop constraint conversation_import_id_fkey;
  alter table person drop column contact_refused_on, drop column experience, drop column company;
  alter table tenure drop column rank, drop column unit;`;

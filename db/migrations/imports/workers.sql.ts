/** What a worker does that no user may: take up what waits, and look where the asking user does not see. */
export const WORKERS = `
  -- UUIDv7 for what a statement makes by the thousand; PostgreSQL 15 to 17 have none of their own.
  create function new_id() returns uuid language sql volatile parallel safe as $$
    select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing
      substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid $$;

  create function imports_wait() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from import where state in ('CHECKING', 'RUNNING', 'UNDOING')
                   and (lease_until is null or lease_until < now())) $$;

  -- One import for one worker, for as long as it renews its lease. The oldest first; none twice.
  create function claim_import(worker uuid, lease interval) returns table (id uuid, state text, kind text, started_by_id uuid, attempts int)
    language sql volatile security definer set search_path = public, pg_temp as $$
    update import set worker_id = worker, lease_until = now() + lease, attempts = import.attempts + 1
    where import.id = (select i.id from import i where i.state in ('CHECKING', 'RUNNING', 'UNDOING')
                         and (i.lease_until is null or i.lease_until < now())
                       order by i.created_at limit 1 for update skip locked)
    returning import.id, import.state, import.kind, import.started_by_id, import.attempts $$;

  -- Whoever sees a worker die need not wait for the lease to end.
  create function release_imports(worker uuid) returns void language sql volatile security definer set search_path = public, pg_temp as $$
    update import set worker_id = null, lease_until = null where worker_id = worker $$;

  -- Why it stopped, also where whoever began it no longer reaches it.
  create function break_import(of_import uuid, worker uuid, code text, details text) returns void language sql volatile security definer
    set search_path = public, pg_temp as $$
    update import set broke_in = state, state = 'FAILED', version = version + 1, fault_code = code, fault_details = details,
      worker_id = null, lease_until = null, finished_at = clock_now()
    where id = of_import and worker_id = worker and state in ('CHECKING', 'RUNNING', 'UNDOING') $$;

  -- Numbers that are taken by people whom the actor does not see. Who they are is not said.
  create function staff_nos_elsewhere(numbers text[]) returns setof text language sql stable security definer
    set search_path = public, pg_temp as $$
    select p.staff_no from unnest(numbers) n join person p on p.staff_no = n where not p.office_id = any (actor_offices()) $$;

  -- Whom the actor sees that somebody in a file may be. Outside row-level security, so that the indexes serve.
  create function alike_people(sought jsonb) returns table (ordinal int, person_id uuid, likeness text)
    language sql stable security definer set search_path = public, pg_temp as $$
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

  -- Old enough, nobody needs the lines of a file any longer, its first ones that are shown as an example among them.
  create function forget_imports(older interval) returns void language sql volatile security definer set search_path = public, pg_temp as $$
    delete from import_part where import_id in (select id from import where coalesce(finished_at, created_at) < clock_now() - older
      and state not in ('CHECKING', 'RUNNING', 'UNDOING'));
    delete from import_change where import_id in (select id from import where coalesce(finished_at, created_at) < clock_now() - older
      and state not in ('CHECKING', 'RUNNING', 'UNDOING'));
    delete from import_row where import_id in (select id from import where coalesce(finished_at, created_at) < clock_now() - older
      and state not in ('CHECKING', 'RUNNING', 'UNDOING'));
    update import set head = head || '{"preview": []}' where coalesce(finished_at, created_at) < clock_now() - older
      and state not in ('CHECKING', 'RUNNING', 'UNDOING') and head -> 'preview' <> '[]'; $$;`;

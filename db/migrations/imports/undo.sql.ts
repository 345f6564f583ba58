/** Taking an import back, exactly: in the database, whose rows know best who refers to them. */
export const UNDO = `
  -- How a row stands: its version, or where it has none a mark of all it holds.
  create function import_row_mark(kept jsonb) returns int language sql immutable parallel safe return
    coalesce((kept ->> 'version')::int, hashtext(kept::text));

  -- Takes back what the given lines of a file did, but for those that somebody touched since. Says which those are.
  create function undo_import_rows(of_import uuid, ordinals int[]) returns int[] language plpgsql security definer
    set search_path = public, pg_temp set timezone = 'UTC' as $$
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
        where c.import_id = of_import and c.ordinal between (select min(o) from unnest(ordinals) o) and (select max(o) from unnest(ordinals) o)
          and c.ordinal = any (ordinals) order by c.table_name, c.row_id, c.ordinal, c.seq;
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
    set search_path = public, pg_temp set timezone = 'UTC' as $$
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

const DOOR = 'volatile security definer set search_path = public, pg_temp';

/** One mail, one worker at a time. Leases are of the database's own clock; no worker's clock has a say. */
export const SENDING = `
  create function beat(of_worker uuid, it_does text, with_smtp boolean) returns void language sql ${DOOR} as $$
    delete from worker_beat where beat_at < now() - interval '7 days';
    insert into worker_beat (worker_id, does, has_smtp) values (of_worker, it_does, with_smtp)
    on conflict (worker_id) do update set beat_at = now(), has_smtp = excluded.has_smtp $$;

  -- The mails that go next. Whoever got enough within the hour waits, but for what they asked for by hand.
  create function claim_deliveries(of_worker uuid, most int, lease interval, hourly int)
    returns table (id uuid, token uuid, message_id text, made_at timestamptz, now timestamptz, attempts int,
      reminder_id uuid, recipient_id uuid, kind text, subject_type text, subject_id uuid, local_day date, person_id uuid)
    language plpgsql ${DOOR} as $$
    declare places int := most; due uuid[]; late uuid[];
    begin
      -- Nothing has to wait for a disk: a claim that a crash undoes takes its token with it, and without that nothing is sent.
      perform set_config('synchronous_commit', 'off', true);
      if exists (select from mail_stop s where s.stopped_at is not null) then
        -- One probe at a time, less and less often.
        update mail_stop s set probes = s.probes + 1,
          retry_at = clock_now() + interval '1 minute' * least(15, power(2, least(s.probes, 4)))
        where s.stopped_at is not null and s.retry_at <= clock_now();
        if not found then return; end if;
        places := 1;
      end if;
      loop
        select array_agg(x.id order by x.next_at, x.id) into due from (
          select d.id, d.next_at from delivery d where d.phase = 'PENDING' and d.next_at <= clock_now()
          order by d.next_at, d.id limit places for update skip locked) x;
        exit when due is null;
        select array_agg(r.id) into late from (
          select d.id, row_number() over (partition by d.recipient_id order by d.next_at, d.id) + w.got as nth
          from delivery d
          join lateral (
            select (select count(*) from (select from delivery s where s.recipient_id = d.recipient_id and s.phase = 'SENT'
                      and s.settled_at > clock_now() - interval '1 hour' limit hourly) s)
                 + (select count(*) from delivery f where f.recipient_id = d.recipient_id and f.phase in ('CLAIMED', 'IN_DATA')) as got
          ) w on true
          where d.id = any (due) and d.kind not in ('PASSWORD_RESET', 'TEST')) r
        where r.nth > hourly;
        exit when late is null;
        update delivery d set next_at = clock_now() + interval '5 minutes' where d.id = any (late);
        due := array(select unnest(due) except select unnest(late));
        exit when cardinality(due) > 0;
      end loop;
      return query
        update delivery d set phase = 'CLAIMED', token = gen_random_uuid(), worker_id = of_worker, lease_until = now() + lease,
          first_tried_at = coalesce(d.first_tried_at, clock_now())
        from reminder r where d.id = any (due) and r.id = d.reminder_id
        returning d.id, d.token, d.message_id, d.created_at, clock_now(), d.attempts,
          r.id, r.recipient_id, r.kind, r.subject_type, r.subject_id, r.local_day, r.person_id;
    end $$;

  -- Asked between the server's 354 and the first byte, for those of a worker that stand there at the same moment, in their order.
  -- GO: from now on it may arrive. FENCED: it is another's. GONE: its reader left.
  create function mark_in_data(ids uuid[], held uuid[], addresses text[], margin interval) returns text[] language plpgsql ${DOOR} as $$
    declare gone uuid[]; marked uuid[];
    begin
      with marked_now as (
        update delivery d set phase = 'IN_DATA', address = a.address
        from unnest(ids, held, addresses) as a(id, token, address)
        where d.id = a.id and d.token = a.token and d.phase = 'CLAIMED' and d.lease_until > now() + margin
          and exists (select from app_user u where u.id = d.recipient_id and u.deactivated_at is null)
        returning d.id)
      select array_agg(m.id) into marked from marked_now m;
      if cardinality(marked) = cardinality(ids) then return array_fill('GO'::text, array[cardinality(ids)]); end if;
      select array_agg(d.id) into gone
      from unnest(ids, held) as a(id, token) join delivery d on d.id = a.id and d.token = a.token
      join app_user u on u.id = d.recipient_id and u.deactivated_at is not null;
      return array(select case when a.id = any (marked) then 'GO' when a.id = any (gone) then 'GONE' else 'FENCED' end
                   from unnest(ids) with ordinality as a(id, nth) order by a.nth);
    end $$;

  -- The server took them; those that are no longer theirs are only written down. Whatever it took, it works again.
  create function settle_sent(of_worker uuid, ids uuid[], held uuid[], codes int[], answers text[]) returns void language plpgsql ${DOOR} as $$
    begin
      with answered as materialized (
        select a.id, a.token, a.code, left(regexp_replace(a.answer, '[[:cntrl:]]+', ' ', 'g'), 500) as said
        from unnest(ids, held, codes, answers) as a(id, token, code, answer)
      ), sent as (
        update delivery d set phase = 'SENT', token = null, lease_until = null, smtp_code = a.code, smtp_answer = a.said,
          attempts = d.attempts + 1, settled_at = clock_now()
        from answered a where d.id = a.id and d.token = a.token and d.phase in ('CLAIMED', 'IN_DATA')
        returning d.id, d.attempts
      ), works as (
        update mail_stop set stopped_at = null, code = null, answer = null, retry_at = null, probes = 0
        where stopped_at is not null and exists (select from sent)
      )
      insert into delivery_attempt (id, delivery_id, number, worker_id, ended, smtp_code, smtp_answer)
      select new_id(), a.id, coalesce(s.attempts, d.attempts), of_worker, case when s.id is null then 'FENCED' else 'SENT' end, a.code, a.said
      from answered a join delivery d on d.id = a.id left join sent s on s.id = a.id;
    end $$;

  -- Both at once, for one commit: what was sent, and what may go. Gives the leave for each of the latter.
  create function write_down(of_worker uuid, sent uuid[], sent_held uuid[], codes int[], answers text[],
      marks uuid[], held uuid[], addresses text[], margin interval) returns text[] language plpgsql ${DOOR} as $$
    begin
      if cardinality(sent) > 0 then perform settle_sent(of_worker, sent, sent_held, codes, answers); end if;
      if cardinality(marks) = 0 then return '{}'; end if;
      return mark_in_data(marks, held, addresses, margin);
    end $$;

  -- How an attempt ended of which the server did not say that it took it: RETRY, BOUNCED, IN_DOUBT, SUPERSEDED (answer: why),
  -- POISON (answer: the class of an error), FENCED (nothing went, for too little of the lease was left).
  -- False where the attempt is no longer theirs. After a day of retries it is held, and said.
  create function settle_delivery(of_delivery uuid, of_worker uuid, held uuid, how text, code int, answer text, pause interval, patience interval, most_poison int)
    returns boolean language plpgsql ${DOOR} as $$
    declare d delivery; became text; tried int := case when how in ('SUPERSEDED', 'FENCED') then 0 else 1 end;
      said text := left(regexp_replace(answer, '[[:cntrl:]]+', ' ', 'g'), 500);
    begin
      select * into d from delivery x where x.id = of_delivery and x.token = held and x.phase in ('CLAIMED', 'IN_DATA') for update;
      if not found then
        insert into delivery_attempt (id, delivery_id, number, worker_id, ended, smtp_code, smtp_answer)
        select new_id(), x.id, x.attempts, of_worker, 'FENCED', code, said from delivery x where x.id = of_delivery;
        return false;
      end if;
      became := case
        when how = 'POISON' and d.poison + 1 >= most_poison then 'HELD'
        when how = 'RETRY' and d.first_tried_at < clock_now() - patience then 'HELD'
        when how in ('POISON', 'RETRY', 'FENCED') then 'PENDING'
        else how end;
      update delivery x set phase = became, token = null, lease_until = null, smtp_code = code, smtp_answer = said,
        attempts = x.attempts + tried,
        poison = x.poison + case when how = 'POISON' then 1 else 0 end,
        next_at = case when how = 'FENCED' then clock_now() when became = 'PENDING' then clock_now() + pause else x.next_at end,
        settled_at = case when became in ('PENDING', 'IN_DOUBT') then null else clock_now() end,
        doubt_since = case when became = 'IN_DOUBT' then clock_now() else x.doubt_since end,
        doubt_ended = case when became = 'IN_DOUBT' then null else x.doubt_ended end
      where x.id = d.id;
      insert into delivery_attempt (id, delivery_id, number, worker_id, ended, smtp_code, smtp_answer)
      values (new_id(), d.id, d.attempts + tried, of_worker,
              case when how = 'FENCED' then how when became = 'PENDING' then 'RETRY' else became end, code, said);
      if became = 'SUPERSEDED' then
        update reminder r set superseded_at = clock_now(), superseded_for = answer where r.id = d.reminder_id and r.superseded_at is null;
      end if;
      if became in ('BOUNCED', 'HELD') then perform alert_of_mail(d.id, 'BOUNCED'); end if;
      -- What it refused for the mail's own sake says that it works again.
      if became = 'BOUNCED' then
        update mail_stop set stopped_at = null, code = null, answer = null, retry_at = null, probes = 0 where stopped_at is not null;
      end if;
      return true;
    end $$;

  -- The server takes no mail at all from us: this one waits as if it had not been tried, and so do all others.
  create function stop_mail(of_delivery uuid, held uuid, why text, said text, pause interval) returns boolean language plpgsql ${DOOR} as $$
    declare is_new boolean;
    begin
      update delivery d set phase = 'PENDING', token = null, lease_until = null, next_at = clock_now()
      where d.id = of_delivery and d.token = held and d.phase = 'CLAIMED';
      update mail_stop s set stopped_at = clock_now(), retry_at = clock_now() + pause, probes = 0 where s.stopped_at is null;
      is_new := found;
      update mail_stop s set code = why, answer = left(regexp_replace(said, '[[:cntrl:]]+', ' ', 'g'), 500);
      if is_new then
        insert into reminder (id, recipient_id, kind, subject_type, subject_id, local_day, due_at)
        select new_id(), u.id, 'MAIL_STOPPED', 'DELIVERY', of_delivery, (clock_now() at time zone zone_of_user(u.id))::date, clock_now()
        from app_user u where u.deactivated_at is null
          and exists (select from office_role r where r.user_id = u.id and r.role = 'ADMINISTRATOR')
        on conflict do nothing;
      end if;
      return is_new;
    end $$;

  -- What a worker left behind that died or froze: before the first byte it is tried again, after it nobody knows.
  create function sweep_deliveries() returns int language sql ${DOOR} as $$
    with over as materialized (
      select d.id, d.phase from delivery d where d.phase in ('CLAIMED', 'IN_DATA') and d.lease_until < now() for update skip locked
    ), free as (
      update delivery d set phase = 'PENDING', token = null, lease_until = null, next_at = clock_now()
      from over where d.id = over.id and over.phase = 'CLAIMED' returning 1
    ), doubted as (
      update delivery d set phase = 'IN_DOUBT', token = null, lease_until = null, attempts = d.attempts + 1,
        doubt_since = clock_now(), doubt_ended = null
      from over where d.id = over.id and over.phase = 'IN_DATA' returning d.id, d.attempts, d.worker_id
    ), told as (
      insert into delivery_attempt (id, delivery_id, number, worker_id, ended, smtp_answer)
      select new_id(), id, attempts, worker_id, 'IN_DOUBT', 'LEASE_ENDED' from doubted)
    select (select count(*) from free)::int + (select count(*) from doubted)::int $$;

  -- Whoever stops in order gives back what they have not begun.
  create function release_deliveries(of_worker uuid) returns void language sql ${DOOR} as $$
    update delivery d set phase = 'PENDING', token = null, lease_until = null where d.worker_id = of_worker and d.phase = 'CLAIMED' $$;`;

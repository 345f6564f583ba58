const DOOR = 'volatile security definer set search_path = public, pg_temp';

/** From what is owed to the in-app notification, and to the mail that is to follow it. */
export const TELLING = `
  create function zone_of_user(of_user uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce((select o.time_zone from office_role r join office o on o.id = r.office_id where r.user_id = of_user
                     order by r.created_at, r.id limit 1), 'Asia/Tokyo') $$;

  -- To tell somebody something, once. Without a subject it is its own. Null where it was to be told already.
  create function remind(of_recipient uuid, of_kind text, of_type text, of_subject uuid, on_day date, at timestamptz, about_person uuid)
    returns uuid language plpgsql ${DOOR} as $$
    declare made uuid := new_id();
    begin
      insert into reminder (id, recipient_id, kind, subject_type, subject_id, local_day, due_at, person_id)
      values (made, of_recipient, of_kind, of_type, coalesce(of_subject, made),
              coalesce(on_day, (clock_now() at time zone zone_of_user(of_recipient))::date), coalesce(at, clock_now()), about_person)
      on conflict do nothing returning id into made;
      return made;
    end $$;

  -- Somebody who is not signed in asks for a new password: whoever has that address gets a link by mail, so many an hour.
  create function remind_of_password(of_email text, most int) returns uuid language sql ${DOOR} as $$
    select remind(u.id, 'PASSWORD_RESET', 'USER', null, null, null, null) from app_user u
    where u.email = of_email and u.deactivated_at is null and u.password_hash is not null
      and (select count(*) from reminder r where r.recipient_id = u.id and r.kind = 'PASSWORD_RESET'
           and r.due_at > clock_now() - interval '1 hour') < most $$;

  -- Who looks after a user's mails: the administrators of their offices and above, else all there are.
  create function administrators_of(of_user uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
    with a as (
      select distinct a.user_id,
        exists (select from office_role r join office_reach x on x.lower_id = r.office_id
                where r.user_id = of_user and x.upper_id = a.office_id) as is_theirs
      from office_role a join app_user u on u.id = a.user_id and u.deactivated_at is null where a.role = 'ADMINISTRATOR')
    select distinct user_id from a where is_theirs or not exists (select from a where is_theirs) $$;

  -- A mail that did not reach somebody is told to them, in the app, and to their administrators. Of such a word itself none is said.
  create function alert_of_mail(of_delivery uuid, of_kind text) returns void language sql ${DOOR} as $$
    insert into reminder (id, recipient_id, kind, subject_type, subject_id, local_day, due_at)
    select new_id(), w.id, of_kind, 'DELIVERY', d.id, (clock_now() at time zone zone_of_user(w.id))::date, clock_now()
    from delivery d
    cross join lateral (select administrators_of(d.recipient_id) as id union select d.recipient_id where of_kind = 'BOUNCED') w
    join app_user u on u.id = w.id and u.deactivated_at is null
    where d.id = of_delivery and d.kind not in ('BOUNCED', 'IN_DOUBT', 'MAIL_STOPPED')
    on conflict do nothing $$;

  -- What is due for telling, for one worker as long as the lease runs.
  create function claim_reminders(most int, lease interval)
    returns table (id uuid, recipient_id uuid, kind text, subject_type text, subject_id uuid, local_day date, person_id uuid, now timestamptz)
    language sql ${DOOR} as $$
    with due as materialized (
      select r.id from reminder r
      where r.told_at is null and r.superseded_at is null and r.broken_at is null and r.due_at <= clock_now()
        and (r.lease_until is null or r.lease_until < now())
      order by r.due_at, r.id limit most for update skip locked)
    update reminder r set lease_until = now() + lease, tries = r.tries + 1 from due where r.id = due.id
    returning r.id, r.recipient_id, r.kind, r.subject_type, r.subject_id, r.local_day, r.person_id, clock_now() $$;

  -- When the mail of a reminder may go; null where none is wanted. Where mail_not_before is defined, it says so.
  create function mail_goes_at(of_reminder uuid, of_recipient uuid, of_kind text, of_subject uuid) returns timestamptz
    language plpgsql stable security definer set search_path = public, pg_temp as $$
    begin
      -- Of a mail that did not reach somebody they are not told by mail.
      if of_kind = 'BOUNCED' and exists (select from delivery d where d.id = of_subject and d.recipient_id = of_recipient) then
        return null;
      end if;
      -- What somebody asked for by hand they wait for.
      if of_kind not in ('PASSWORD_RESET', 'TEST') and to_regprocedure('mail_not_before(uuid,text,timestamptz)') is not null then
        return mail_not_before(of_recipient, of_kind, clock_now());
      end if;
      return clock_now();
    end $$;

  -- What became of a batch, [{id, told, mail, superseded, error}]. What somebody else told meanwhile stays as it is.
  create function tell_reminders(outcomes jsonb, host text, most_tries int, pause interval) returns void language plpgsql ${DOOR} as $$
    declare aside uuid;
    begin
      with told as (
        update reminder r set told_at = clock_now(), told = o.told, lease_until = null
        from jsonb_to_recordset(outcomes) as o(id uuid, told jsonb, mail boolean)
        where r.id = o.id and o.told is not null and r.told_at is null and r.superseded_at is null
        returning r.id, r.recipient_id, r.kind, r.subject_id, o.mail
      ), mails as materialized (
        select new_id() as made, t.*, mail_goes_at(t.id, t.recipient_id, t.kind, t.subject_id) as at from told t where t.mail
      )
      insert into delivery (id, reminder_id, recipient_id, kind, next_at, message_id)
      select made, id, recipient_id, kind, at, '<' || made || '@' || host || '>' from mails where at is not null
      on conflict do nothing;

      update reminder r set superseded_at = clock_now(), superseded_for = o.superseded, lease_until = null
      from jsonb_to_recordset(outcomes) as o(id uuid, superseded text)
      where r.id = o.id and o.superseded is not null and r.told_at is null and r.superseded_at is null;

      update reminder r set lease_until = now() + pause * r.tries
      from jsonb_to_recordset(outcomes) as o(id uuid, error text)
      where r.id = o.id and o.error is not null and r.told_at is null and r.tries < most_tries;

      -- Whose words cannot be found is put aside with a mail that is held, where an administrator sees it.
      for aside in
        with broken as (
          update reminder r set broken_at = clock_now(), broken_by = o.error, lease_until = null
          from jsonb_to_recordset(outcomes) as o(id uuid, error text)
          where r.id = o.id and o.error is not null and r.told_at is null and r.superseded_at is null and r.tries >= most_tries
          returning r.id, r.recipient_id, r.kind, r.broken_by
        ), named as materialized (select new_id() as made, b.* from broken b)
        insert into delivery (id, reminder_id, recipient_id, kind, phase, next_at, message_id, smtp_answer, settled_at)
        select made, id, recipient_id, kind, 'HELD', clock_now(), '<' || made || '@' || host || '>', broken_by, clock_now() from named
        on conflict do nothing returning id
      loop
        perform alert_of_mail(aside, 'BOUNCED');
      end loop;
    end $$;

  -- What need no longer be told, with the mail that has not gone yet.
  create function supersede_reminders(ids uuid[], why text) returns int language sql ${DOOR} as $$
    with mails as (
      update delivery d set phase = 'SUPERSEDED', settled_at = clock_now() where d.reminder_id = any (ids) and d.phase in ('PENDING', 'HELD')
    ), gone as (
      update reminder r set superseded_at = clock_now(), superseded_for = why where r.id = any (ids) and r.superseded_at is null returning 1)
    select count(*)::int from gone $$;`;

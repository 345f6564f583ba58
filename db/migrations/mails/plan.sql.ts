/** The mornings of the offices, and the one statement that makes reminders of them. */
export const MORNINGS = `
  -- The newest business morning that has come, by office, and until which day its reminders are made.
  create view office_morning as
    select o.id as office_id, o.time_zone, coalesce(h.mail_at, time '08:00') as mail_at, d.day,
      (d.day + coalesce(h.mail_at, time '08:00')) at time zone o.time_zone as at,
      (clock_now() at time zone o.time_zone)::date as today,
      (select n.local_day from nightly_run n where n.name = 'REMINDERS' and n.office_id = o.id) as planned_until
    from office o left join office_mail h on h.office_id = o.id
    left join lateral (
      select d.day from office_day d
      where d.office_id = o.id and d.is_business and d.day <= (clock_now() at time zone o.time_zone)::date
        and (d.day + coalesce(h.mail_at, time '08:00')) at time zone o.time_zone <= clock_now()
      order by d.day desc limit 1) d on true;
  revoke all on office_morning from enishi_app;`;

/**
 * Looks back 14 days at most: what is older is told by every morning mail anyway. Days of the ladder are looked for in a
 * window around the morning that holds the longest closure, so that an index finds what is owed.
 */
export const PLAN = `
  create function plan_reminders() returns int language plpgsql volatile security definer set search_path = public, pg_temp as $$
    declare
      made int;
    begin
      -- One at a time is enough. Whoever comes second waits and finds it done: by then it is known what is newer.
      perform pg_advisory_xact_lock(hashtext('plan_reminders'));

      with run as materialized (
        -- An office whose first morning this is begins with today; a demo begins at once.
        select m.*, greatest(coalesce(m.planned_until, m.day - 1), m.day - 14) as since
        from office_morning m
        where m.day > m.planned_until
          or m.planned_until is null and (m.day = m.today or exists (select from installation where is_demo) and m.day is not null)
      ), first_role as (
        select distinct on (r.user_id) r.user_id, r.office_id from office_role r order by r.user_id, r.created_at, r.id
      ), active as (
        select u.id from app_user u where u.deactivated_at is null and u.password_hash is not null
      ), morning as (
        -- One for all offices of a user, at the hour and in the zone of the first.
        select f.user_id as recipient_id, k.kind, 'USER' as subject_type, f.user_id as subject_id, r.day as local_day, r.at as due_at,
          null::uuid as person_id
        from run r join first_role f on f.office_id = r.office_id join active a on a.id = f.user_id
        cross join (values ('MORNING'), ('MANAGER_MORNING')) k(kind)
        where k.kind = 'MORNING' or exists (select from office_role g where g.user_id = f.user_id and g.role = 'MANAGER')
      ), ladder as materialized (
        select r.office_id, b.day as base_on, s.kind, s.local_day, (s.local_day + r.mail_at) at time zone r.time_zone as due_at
        from run r join office_day b on b.office_id = r.office_id and b.day between r.since - 40 and r.day + 20
        cross join lateral ladder_steps(r.office_id, b.day) s
        where s.local_day > r.since and s.local_day <= r.day
      ), step as materialized (
        select o.*, l.kind, l.local_day, l.due_at from ladder l join owed o on o.office_id = l.office_id and o.base_on = l.base_on
        where o.base_on between (select min(base_on) from ladder) and (select max(base_on) from ladder)
      ), above as materialized (
        select w.*, t.recipient_id
        from (select distinct office_id, owner_id, kind from step where kind in ('TO_MANAGER', 'TO_HEAD')) w
        cross join lateral told_above(w.office_id, w.owner_id, w.kind = 'TO_HEAD') t(recipient_id)
      ), told as (
        select s.owner_id as recipient_id, s.* from step s join active a on a.id = s.owner_id where s.kind in ('DUE', 'DUE_AGAIN')
        union all
        select w.recipient_id, s.* from step s join above w using (office_id, owner_id, kind)
      ), newest as (
        -- Where several mornings passed at once, the last step alone says it.
        select distinct on (t.recipient_id, t.subject_id) t.recipient_id,
          case when t.subject_type = 'CALL' and t.kind = 'DUE' then 'CALL_DUE' else t.kind end as kind, t.subject_type, t.subject_id,
          t.local_day, greatest(t.due_at, case when t.kind = 'DUE' then t.not_before end) as due_at, t.person_id
        from told t order by t.recipient_id, t.subject_id, t.local_day desc, t.kind desc
      ), planned as (
        insert into reminder (id, recipient_id, kind, subject_type, subject_id, local_day, due_at, person_id)
        select new_id(), * from (select * from morning union all select * from newest) all_of_them
        order by recipient_id, kind, subject_id
        on conflict do nothing returning 1
      ), kept as (
        insert into nightly_run (name, office_id, local_day) select 'REMINDERS', office_id, day from run
        on conflict (name, office_id) do update set local_day = excluded.local_day, ended_at = clock_now()
      )
      select count(*) into made from planned;
      return made;
    end $$;`;

export const PLAN_DOWN = 'drop function plan_reminders;';
export const MORNINGS_DOWN = 'drop view office_morning;';

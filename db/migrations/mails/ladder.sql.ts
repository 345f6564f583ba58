/** What is owed on a day, the steps in which it is reminded of, and whom each step tells. */
export const LADDER = `
  create function business_day_after(of_office uuid, after_on date, count int) returns date language sql stable parallel safe as $$
    select d.day from office_day d where d.office_id = of_office and d.day > after_on and d.is_business
    order by d.day offset count - 1 limit 1 $$;

  -- The steps of whatever is owed on a day, by the days of its office: the day itself, or the business day before it where
  -- that is closed; the next business day; after two the manager; after five the head of the office.
  create function ladder_steps(of_office uuid, base_on date) returns table (kind text, local_day date) language sql stable parallel safe as $$
    select 'DUE', (select d.promise_on from office_day d where d.office_id = of_office and d.day = base_on)
    union all select 'DUE_AGAIN', business_day_after(of_office, base_on, 1)
    union all select 'TO_MANAGER', business_day_after(of_office, base_on, 2)
    union all select 'TO_HEAD', business_day_after(of_office, base_on, 5) $$;

  -- All that somebody owes on a day. What came without its promise owes nothing yet; what is held, not before its day. A date
  -- that a rule made is owed on the last day of its window: a talk on any day of it is in time.
  create view owed as
    select 'ISSUE' as subject_type, i.id as subject_id, i.person_id, i.owner_id, i.next_on as base_on, null::timestamptz as not_before,
      coalesce(p.office_id, (select r.office_id from office_role r where r.user_id = i.owner_id order by r.created_at, r.id limit 1)) as office_id
    from open_issue i left join person p on p.id = i.person_id
    where i.next_on is not null and i.state <> 'NEEDS_PROMISE' and i.owner_id is not null and p.archived_at is null
    union all
    select 'FOLLOW_UP', u.id, u.person_id, u.owner_id, greatest(u.planned_on, u.window_until_on), null, p.office_id
    from follow_up u join person p on p.id = u.person_id
    where u.state = 'PLANNED' and p.archived_at is null
    union all
    select 'CALL', c.id, c.person_id, c.owner_id, greatest(c.due_on, (c.next_try_at at time zone o.time_zone)::date), c.next_try_at, p.office_id
    from milestone_call c join person p on p.id = c.person_id join office o on o.id = p.office_id
    where c.state = 'PLANNED' and c.owner_id is not null and p.archived_at is null;
  revoke all on owed from enishi_app;

  -- Found by their day, whoever owes them.
  create index issue_owed_on on open_issue (next_on, id) where next_on is not null and state <> 'NEEDS_PROMISE';
  create index follow_up_owed_on on follow_up (greatest(planned_on, window_until_on), id) where state = 'PLANNED';

  -- Who is told where an owner does not get to it: the managers of the office, else of the nearest one above, the lowest
  -- grade first; or the head. Never the owner, and where the owner is a manager, only who stands above them.
  create function told_above(of_office uuid, owner uuid, is_head boolean) returns setof uuid language sql stable as $$
    with above as (
      select r.user_id, r.grade,
        array_position(array['SECTION', 'DEPARTMENT', 'OFFICE'], r.grade)
          - 10 * (select count(*)::int from office_reach y where y.lower_id = x.upper_id) as level
      from office_reach x join office_role r on r.office_id = x.upper_id and r.role = 'MANAGER'
      join app_user u on u.id = r.user_id and u.deactivated_at is null and u.password_hash is not null
      where x.lower_id = of_office
    ), fit as (
      select a.* from above a
      where a.user_id <> owner and (a.grade = 'OFFICE' or not is_head)
        and not exists (select from above o where o.user_id = owner and o.level >= a.level)
    )
    select distinct f.user_id from fit f where f.level = (select min(level) from fit) $$;

  -- The second wall for doors that act with the rights of their owner: the rule of \`seen_by_actor\`, by id.
  create function actor_sees(of_person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from person p where p.id = of_person and (p.office_id = any (actor_offices()) or exists (
      select from ownership o where o.person_id = p.id and o.user_id = actor_id()
        and (o.until_on is null or o.until_on > clock_today() - 90)))) $$;

  -- The steps ahead of one thing that is owed, for whoever sees whom it is about: who is told, and when.
  create function reminders_ahead(of_type text, of_id uuid) returns table (kind text, recipient_id uuid, local_day date, due_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp as $$
    select case when o.subject_type = 'CALL' and s.kind = 'DUE' then 'CALL_DUE' else s.kind end, t.recipient_id, s.local_day,
      greatest((s.local_day + m.mail_at) at time zone m.time_zone, case when s.kind = 'DUE' then o.not_before end)
    from owed o join office_morning m on m.office_id = o.office_id
    cross join lateral ladder_steps(o.office_id, o.base_on) s
    cross join lateral (
      select o.owner_id as recipient_id where s.kind in ('DUE', 'DUE_AGAIN')
      union all select told_above(o.office_id, o.owner_id, s.kind = 'TO_HEAD') where s.kind in ('TO_MANAGER', 'TO_HEAD')) t
    where o.subject_type = of_type and o.subject_id = of_id and s.local_day > coalesce(m.planned_until, m.day)
      and (o.person_id is null or actor_sees(o.person_id))
    order by s.local_day, s.kind $$;

  -- Whose mail it was of which somebody is told that it did not arrive; nothing to anybody who is not told of it.
  create function mail_spoken_of(of_delivery uuid) returns json language sql stable security definer set search_path = public, pg_temp as $$
    select json_build_object('recipientName', u.name, 'mailKind', r.kind, 'mailDay', r.local_day, 'smtpCode', d.smtp_code, 'phase', d.phase)
    from delivery d join reminder r on r.id = d.reminder_id join app_user u on u.id = r.recipient_id
    where d.id = of_delivery and exists (select from reminder m where m.subject_id = d.id and m.recipient_id = actor_id()) $$;`;

export const LADDER_DOWN = `
  drop function mail_spoken_of, reminders_ahead, actor_sees, told_above;
  drop index follow_up_owed_on, issue_owed_on;
  drop view owed;
  drop function ladder_steps, business_day_after;`;

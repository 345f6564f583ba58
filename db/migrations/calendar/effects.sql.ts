/**
 * What becomes of the days of an office under another calendar, and what hangs on them: for the product itself, and for whoever
 * heads or administers that office, also where they see none of its people.
 */
export const EFFECTS = `
  -- The days that become others, from that day on; and those before it whose visits still lie ahead.
  create function calendar_changes(of_office uuid, days jsonb, from_day date) returns table (
    day date, was_business boolean, is_business boolean, holiday text,
    old_promise date, old_visit date, promise_on date, visit_on date
  ) language sql stable security definer set search_path = public, pg_temp as $$
    with told as materialized (
      select * from jsonb_to_recordset(days)
        as d (day date, "isBusiness" boolean, holiday text, "promiseOn" date, "visitOn" date)
      where actor_id() is null or exists (select from office_role r join office_reach x on x.upper_id = r.office_id
        where r.user_id = actor_id() and (r.role = 'ADMINISTRATOR' or r.grade = 'OFFICE') and x.lower_id = of_office)
    )
    select n.day, coalesce(o.is_business, true), n."isBusiness", n.holiday,
           coalesce(o.promise_on, n.day), coalesce(o.visit_on, n.day), n."promiseOn", n."visitOn"
    from told n left join office_day o on o.office_id = of_office and o.day = n.day
    where n.day >= from_day and (o.day is null
      or (o.is_business, o.holiday, o.promise_on, o.visit_on) is distinct from (n."isBusiness", n.holiday, n."promiseOn", n."visitOn"))
    union all
    select o.day, o.is_business, o.is_business, o.holiday, o.promise_on, o.visit_on, o.promise_on, n."visitOn"
    from office_day o join told n on n.day = from_day
    where o.office_id = of_office and o.day < from_day and o.visit_on >= from_day and o.visit_on <> n."visitOn"
  $$;

  -- What a rule planned and nobody touched follows the calendar. What people agreed on stays, and says where it could go.
  create function calendar_effects(of_office uuid, days jsonb, from_day date) returns table (
    kind text, moves boolean, subject_id uuid, person_id uuid, owner_id uuid, from_on date, to_on date
  ) language sql stable security definer set search_path = public, pg_temp as $$
    with changed as materialized (select * from calendar_changes(of_office, days, from_day)),
    closed as materialized (select * from changed c where c.was_business and not c.is_business and c.day >= from_day),
    planned as (
      select f.id, f.person_id, f.owner_id, f.planned_on, f.origin = 'PLAN' and not f.is_touched as follows,
        coalesce((select c.visit_on from changed c where c.day = f.milestone_on and c.old_visit = f.planned_on),
                 (select c.visit_on from closed c where c.day = f.planned_on)) as to_on
      from follow_up f join person p on p.id = f.person_id and p.office_id = of_office and p.archived_at is null
      where f.state = 'PLANNED' and f.planned_on >= from_day
        and (f.planned_on in (select day from closed) or f.milestone_on in (select day from changed))
    ), called as (
      select m.id, m.person_id, m.owner_id, m.due_on, not m.is_touched as follows,
        coalesce((select case when c.old_visit = m.due_on then c.visit_on else c.promise_on end from changed c
                  where c.day = m.milestone_on and m.due_on in (c.old_visit, c.old_promise)),
                 (select c.visit_on from closed c where c.day = m.due_on)) as to_on
      from milestone_call m join person p on p.id = m.person_id and p.office_id = of_office and p.archived_at is null
      where m.state = 'PLANNED' and m.due_on >= from_day
        and (m.due_on in (select day from closed) or m.milestone_on in (select day from changed))
    )
    select case when follows then 'PLAN' else 'VISIT' end, follows, id, person_id, owner_id, planned_on, to_on
    from planned where to_on <> planned_on and to_on >= from_day and (follows or planned_on in (select day from closed))
    union all
    select case when follows then 'CALL' else 'CALL_KEPT' end, follows, id, person_id, owner_id, due_on, to_on
    from called where to_on <> due_on and to_on >= from_day and (follows or due_on in (select day from closed))
    union all
    select 'DUE', false, i.id, i.person_id, i.owner_id, i.due_on, c.promise_on
    from closed c join open_issue i on i.due_on = c.day and i.state = 'OPEN'
    join person p on p.id = i.person_id and p.office_id = of_office and p.archived_at is null
    union all
    select 'REPORT', false, i.id, i.person_id, i.owner_id, i.report_on, c.promise_on
    from closed c join open_issue i on i.report_on = c.day and i.state in ('OPEN', 'RESOLVED')
    join person p on p.id = i.person_id and p.office_id = of_office and p.archived_at is null
  $$;`;

/** Writes the days anew, and takes along what follows them, as it stood before: in one statement. */
export const KEEPING = `
  create function keep_office_days(of_office uuid, days jsonb, from_day date, actor uuid, closed_why text, opened_why text)
    returns table (plans int, calls int) language sql volatile security definer set search_path = public, pg_temp as $$
    with effect as materialized (
      select e.*, case when e.to_on > e.from_on then closed_why else opened_why end as why
      from calendar_effects(of_office, days, from_day) e where e.moves
    ), written as (
      insert into office_day (office_id, day, is_business, holiday, promise_on, visit_on)
      select of_office, c.day, c.is_business, c.holiday, c.promise_on, c.visit_on from calendar_changes(of_office, days, from_day) c
      on conflict (office_id, day) do update set is_business = excluded.is_business, holiday = excluded.holiday,
        promise_on = excluded.promise_on, visit_on = excluded.visit_on
    ), plan as (
      update follow_up f set planned_on = e.to_on, version = f.version + 1, reason = e.why
      from effect e where e.kind = 'PLAN' and f.id = e.subject_id and f.planned_on = e.from_on and f.state = 'PLANNED'
      returning f.id
    ), call as (
      update milestone_call m set due_on = e.to_on, version = m.version + 1
      from effect e where e.kind = 'CALL' and m.id = e.subject_id and m.due_on = e.from_on and m.state = 'PLANNED'
      returning m.id
    ), noted as (
      insert into follow_up_change (id, follow_up_id, person_id, author_id, from_on, to_on, reason)
      select new_id(), e.subject_id, e.person_id, actor, e.from_on, e.to_on, e.why from effect e
      where e.kind = 'PLAN' and actor is not null
    )
    select (select count(*)::int from plan), (select count(*)::int from call)
  $$;`;

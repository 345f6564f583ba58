/** Whose a milestone is, and what day it is there. */
export const OWNERS = `
  create function office_today(of_office uuid) returns date language sql stable security definer set search_path = public, pg_temp as $$
    select (clock_now() at time zone o.time_zone)::date from office o where o.id = of_office $$;

  -- The managers of an office in the order in which a call of thanks is theirs: the lowest grade of the office itself, then
  -- the next above, then those of the offices above. Nobody twice, and nobody who left.
  create function managers_of(of_office uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(array_agg(m.user_id order by m.place), '{}') from (
      select r.user_id, min(r.place) as place from (
        select r.user_id, row_number() over (
          order by (select count(*) from office_reach y where y.lower_id = x.upper_id) desc,
                   array_position(array['SECTION', 'DEPARTMENT', 'OFFICE'], r.grade), r.created_at, r.id) as place
        from office_reach x
        join office_role r on r.office_id = x.upper_id and r.role = 'MANAGER'
        join app_user u on u.id = r.user_id and u.deactivated_at is null
        where x.lower_id = of_office) r
      group by r.user_id) m $$;

  -- Who answers for a work in that role today; never somebody who left.
  create function owner_in_role(of_assignment uuid, in_role text) returns uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    select o.user_id from ownership o join app_user u on u.id = o.user_id and u.deactivated_at is null
    where o.assignment_id = of_assignment and o.role = in_role and o.until_on is null $$;

  -- Whose the calls of thanks of a work are: never its sales owner's. Nobody's: 未割当.
  create function call_owner(of_assignment uuid) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
    select m.user_id from assignment a join person p on p.id = a.person_id
    cross join unnest(managers_of(p.office_id)) with ordinality m(user_id, place)
    where a.id = of_assignment and m.user_id is distinct from owner_in_role(of_assignment, 'SALES')
    order by m.place limit 1 $$;`;

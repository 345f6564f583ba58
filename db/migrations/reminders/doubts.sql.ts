const DOOR = 'volatile security definer set search_path = public, pg_temp';

/** A mail of which nobody knows whether it arrived, until somebody or something says so. */
export const DOUBTS = `
  -- What the office of a user wants: the nearest choice of their first office or above it.
  create function doubt_policy_of(of_user uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce((
      select p.policy from office_role r join office_reach x on x.lower_id = r.office_id join doubt_policy p on p.office_id = x.upper_id
      where r.user_id = of_user
      order by r.created_at, r.id, (select count(*) from office_reach y where y.lower_id = x.upper_id) desc limit 1), 'RESEND') $$;

  -- Old enough to be asked about: what a dying worker sent may still be on its way.
  create function deliveries_in_doubt(settle interval, most int) returns table (id uuid, message_id text, doubt_since timestamptz)
    language sql stable security definer set search_path = public, pg_temp as $$
    select d.id, d.message_id, d.doubt_since from delivery d
    where d.phase = 'IN_DOUBT' and d.doubt_since < clock_now() - settle order by d.doubt_since limit most $$;

  -- FOUND and ARRIVED: it did. NOT_FOUND and RESENT: it goes again, as the same mail. HELD: until somebody decides. LET_BE: it is left.
  -- Only of the doubt that was meant: false where it ended meanwhile, or where a user does not look after the recipient's mails.
  create function end_doubt(of_delivery uuid, since timestamptz, how text, by_user uuid) returns boolean language plpgsql ${DOOR} as $$
    begin
      update delivery d set
        phase = case when how in ('FOUND', 'ARRIVED') then 'SENT' when how in ('NOT_FOUND', 'RESENT') then 'PENDING'
                     when how = 'HELD' then 'HELD' else 'SUPERSEDED' end,
        next_at = case when how in ('NOT_FOUND', 'RESENT') then clock_now() else d.next_at end,
        resent = d.resent + case when how in ('NOT_FOUND', 'RESENT') then 1 else 0 end,
        settled_at = case when how in ('NOT_FOUND', 'RESENT') then null else clock_now() end,
        first_tried_at = case when by_user is null then d.first_tried_at end,
        doubt_ended = how, doubt_ended_by_id = by_user
      where d.id = of_delivery and d.doubt_since = since and d.phase in ('IN_DOUBT', 'HELD') and d.doubt_ended is distinct from how
        and (d.phase = 'IN_DOUBT' or by_user is not null)
        and (by_user is null or by_user in (select administrators_of(d.recipient_id)));
      if not found then return false; end if;
      if how = 'HELD' then perform alert_of_mail(of_delivery, 'IN_DOUBT'); end if;
      return true;
    end $$;

  -- Where nobody can be asked, the office decided beforehand. What was sent so often waits for a person all the same.
  create function end_doubts(settle interval, policy text, most_resent int) returns int language sql ${DOOR} as $$
    select count(*)::int from (
      select end_doubt(d.id, d.doubt_since,
        case when coalesce(policy, doubt_policy_of(d.recipient_id)) = 'RESEND' and d.resent < most_resent then 'RESENT' else 'HELD' end, null) as ended
      from (select * from delivery d where d.phase = 'IN_DOUBT' and d.doubt_since < clock_now() - settle
            order by d.doubt_since limit 200 for update skip locked) d) x
    where x.ended $$;

  -- Of an office that the actor administers; nobody is the product itself.
  create function choose_doubt_policy(of_office uuid, chosen text) returns void language sql ${DOOR} as $$
    insert into doubt_policy (office_id, policy) select of_office, chosen
    where actor_id() is null or exists (select from office_role a join office_reach x on x.upper_id = a.office_id
      where a.user_id = actor_id() and a.role = 'ADMINISTRATOR' and x.lower_id = of_office)
    on conflict (office_id) do update set policy = excluded.policy $$;

  -- An administrator has a mail tried again at once: one that waits, bounced or is held.
  create function retry_mail(of_delivery uuid) returns boolean language plpgsql ${DOOR} as $$
    begin
      update delivery d set phase = 'PENDING', next_at = clock_now(), settled_at = null, first_tried_at = null, poison = 0
      where d.id = of_delivery and d.phase in ('PENDING', 'BOUNCED', 'HELD')
        and (actor_id() is null or actor_id() in (select administrators_of(d.recipient_id)))
        and exists (select from reminder r where r.id = d.reminder_id and r.superseded_at is null);
      if not found then return false; end if;
      -- Where no words were found for it, they are sought anew.
      update reminder r set broken_at = null, broken_by = null, tries = 0
      from delivery d where d.id = of_delivery and r.id = d.reminder_id and r.broken_at is not null;
      return true;
    end $$;`;

/** A secret address by which a calendar program reads what its owner has ahead. Only the hash of it is kept. */
export const FEEDS = `
  create table calendar_feed (
    id              uuid primary key,
    created_at      timestamptz not null default clock_now(),
    user_id         uuid not null references app_user,
    token_hash      bytea not null unique,
    last_fetched_at timestamptz,
    revoked_at      timestamptz
  );
  create unique index one_feed_per_user on calendar_feed (user_id) where revoked_at is null;

  -- Mine is mine. Whoever comes with an address is nobody yet: this function says whose it is, and notes that they came.
  alter table calendar_feed enable row level security;
  create policy made_by_actor on calendar_feed using (user_id = (select actor_id()));
  revoke delete on calendar_feed from enishi_app;
  create function owner_of_feed(hash bytea) returns uuid language sql volatile security definer
    set search_path = public, pg_temp as $$
    update calendar_feed f set last_fetched_at = clock_now()
    from app_user u where f.token_hash = hash and f.revoked_at is null and u.id = f.user_id and u.deactivated_at is null
    returning f.user_id
  $$;`;

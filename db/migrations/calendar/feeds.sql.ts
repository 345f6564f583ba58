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
  revoke delete on calendar_feed from enishi_app;`;

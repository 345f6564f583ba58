/** What stands around the next mails: reminders that were told and mailed long ago, of a hundred users, a thousand rows a day. */
export const FINISHED = `
  with made as (
    insert into reminder (id, recipient_id, kind, subject_type, subject_id, local_day, due_at, told_at, told)
    select gen_random_uuid(), u.id, 'MORNING', 'USER', gen_random_uuid(), current_date - 2 - (n / 1000), at, at, '{}'
    from generate_series(1, $1::int) n
    cross join lateral (select now() - interval '2 days' - make_interval(mins => n) as at) t
    join (select id, row_number() over (order by id) as nth from app_user) u on u.nth = 1 + n % 100
    returning id, recipient_id, due_at
  )
  insert into delivery (id, reminder_id, recipient_id, kind, phase, attempts, next_at, message_id, settled_at, smtp_code, smtp_answer)
  select id, id, recipient_id, 'MORNING', 'SENT', 1, due_at, '<' || id || '@bench.example>', due_at, 250, '250 ok' from made`;

/** Mails that may go now, one a user of their own: what one may get in an hour slows none of them down. */
export const WAITING = `
  with u as (
    insert into app_user (id, email, name)
    select gen_random_uuid(), 'mail-' || gen_random_uuid() || '@bench.example', '受取 ' || n from generate_series(1, $1::int) n returning id
  ), r as (
    insert into reminder (id, recipient_id, kind, subject_type, subject_id, local_day, due_at, told_at, told)
    select gen_random_uuid(), u.id, 'TEST', 'USER', u.id, current_date, now(), now(), '{}' from u returning id, recipient_id
  )
  insert into delivery (id, reminder_id, recipient_id, kind, next_at, message_id)
  select id, id, recipient_id, 'TEST', now(), '<' || id || '@bench.example>' from r`;

export const USERS = `
  insert into app_user (id, email, name)
  select gen_random_uuid(), 'user' || n || '@bench.example', '利用者 ' || n from generate_series(1, 100) n`;

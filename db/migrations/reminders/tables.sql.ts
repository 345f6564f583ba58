/** What is told to whom on which day, and what became of its mail. */
export const LEDGER = `
  -- Somebody is to be told something on a day of their office: once, by this key, however often it is planned.
  create table reminder (
    id           uuid primary key,
    created_at   timestamptz not null default clock_now(),
    recipient_id uuid not null references app_user,
    kind         text not null,
    subject_type text not null check (subject_type in ('USER', 'PERSON', 'ISSUE', 'FOLLOW_UP', 'CALL', 'TERM', 'HANDOVER', 'DELIVERY')),
    -- What somebody asked for by hand is its own subject: it may be asked for more than once a day.
    subject_id   uuid not null,
    local_day    date not null,
    due_at       timestamptz not null,
    -- Whom it is about, where it is about one person.
    person_id    uuid references person on delete cascade,
    -- The in-app notification: told once, in the words of its kind and these values; nothing private in them.
    told_at      timestamptz,
    told         jsonb,
    read_at      timestamptz,
    -- Why it is not told: NOTHING_TO_SAY, DONE, MOVED, NEWER, USER_GONE, PUT_OFF.
    superseded_at timestamptz,
    superseded_for text,
    -- One worker at a time finds words for it. Whose words cannot be found is put aside, with the class of the error.
    lease_until  timestamptz,
    tries        int not null default 0,
    broken_at    timestamptz,
    broken_by    text,
    check (told_at is null or superseded_at is null or superseded_at >= told_at),
    check ((superseded_at is null) = (superseded_for is null)),
    check ((broken_at is null) = (broken_by is null))
  );
  create unique index one_reminder_per_day on reminder (recipient_id, kind, subject_id, local_day);
  create index reminder_waiting on reminder (due_at, id) where told_at is null and superseded_at is null and broken_at is null;
  create index reminder_of_subject on reminder (subject_id, due_at);
  create index reminder_told on reminder (recipient_id, told_at desc, id) where told_at is not null;
  create index reminder_unread on reminder (recipient_id) where told_at is not null and read_at is null;

  -- One mail of one reminder. PENDING -> CLAIMED -> IN_DATA -> SENT, BOUNCED or IN_DOUBT; HELD until somebody looks;
  -- SUPERSEDED where nothing is left to say.
  create table delivery (
    id          uuid primary key,
    created_at  timestamptz not null default clock_now(),
    reminder_id uuid not null references reminder on delete cascade,
    recipient_id uuid not null references app_user,
    kind        text not null,
    channel     text not null default 'MAIL' check (channel in ('MAIL')),
    phase       text not null default 'PENDING' check (phase in ('PENDING', 'CLAIMED', 'IN_DATA', 'SENT', 'BOUNCED', 'IN_DOUBT', 'HELD', 'SUPERSEDED')),
    -- Of this attempt; whoever holds another token may no longer write.
    token       uuid,
    worker_id   uuid,
    lease_until timestamptz,
    attempts    int not null default 0,
    first_tried_at timestamptz,
    -- How often no words were found for it.
    poison      int not null default 0,
    next_at     timestamptz not null,
    -- Fixed for ever, so that whatever is sent again is the same mail.
    message_id  text not null unique,
    address     text,
    smtp_code   int,
    smtp_answer text,
    settled_at  timestamptz,
    -- How a doubt ended: FOUND, NOT_FOUND, RESENT, HELD, ARRIVED, LET_BE, by whom.
    doubt_since timestamptz,
    doubt_ended text,
    doubt_ended_by_id uuid references app_user,
    resent      int not null default 0,
    check ((phase in ('CLAIMED', 'IN_DATA')) = (token is not null and lease_until is not null))
  );
  create unique index one_delivery_per_channel on delivery (reminder_id, channel);
  create index delivery_waiting on delivery (next_at, id) where phase = 'PENDING';
  create index delivery_leased on delivery (lease_until) where phase in ('CLAIMED', 'IN_DATA');
  create index delivery_in_flight on delivery (recipient_id) where phase in ('CLAIMED', 'IN_DATA');
  create index delivery_sent on delivery (recipient_id, settled_at) where phase = 'SENT';
  create index delivery_in_doubt on delivery (doubt_since) where phase = 'IN_DOUBT';
  create index delivery_bounced on delivery (settled_at) where phase in ('BOUNCED', 'HELD');

  -- Each attempt with its answer: what was sent, what failed and why.
  create table delivery_attempt (
    id          uuid primary key,
    created_at  timestamptz not null default clock_now(),
    delivery_id uuid not null references delivery on delete cascade,
    number      int not null,
    worker_id   uuid not null,
    ended       text not null check (ended in ('SENT', 'RETRY', 'BOUNCED', 'IN_DOUBT', 'FENCED', 'HELD', 'SUPERSEDED')),
    smtp_code   int,
    smtp_answer text
  );
  create index on delivery_attempt (delivery_id, number);

  -- One row for the queue: a fault that is not the mail's own (SMTP 535) stops all of it, and is said.
  create table mail_stop (
    only_row   boolean primary key default true check (only_row),
    stopped_at timestamptz,
    code       text,
    answer     text,
    retry_at   timestamptz,
    probes     int not null default 0
  );
  insert into mail_stop default values;

  -- What an office wants where nobody knows whether a mail arrived; without a row RESEND.
  create table doubt_policy (
    office_id uuid primary key references office on delete cascade,
    policy    text not null check (policy in ('RESEND', 'HOLD'))
  );

  -- Who works, and when they were last heard of.
  create table worker_beat (
    worker_id  uuid primary key,
    started_at timestamptz not null default now(),
    beat_at    timestamptz not null default now(),
    does       text not null check (does in ('API', 'WORKER', 'BOTH')),
    -- Whether it was told where to send mails.
    has_smtp   boolean not null default false
  );
  -- What happens once a night or once a morning, by office: the last day for which it was done.
  create table nightly_run (
    name       text not null,
    office_id  uuid references office on delete cascade,
    local_day  date not null,
    ended_at   timestamptz not null default clock_now(),
    made       int not null default 0,
    unique nulls not distinct (name, office_id)
  );

  -- Mine are mine: even a read that forgets whose they are finds no other's.
  alter table reminder enable row level security;
  create policy told_to_me on reminder using (recipient_id = (select actor_id()));
  revoke insert, update, delete on reminder, delivery, delivery_attempt, mail_stop, doubt_policy, worker_beat, nightly_run from enishi_app;
  grant update (read_at) on reminder to enishi_app;`;

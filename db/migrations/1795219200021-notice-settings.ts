import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When and by which way somebody wants to be told: quiet hours, quiet days, and which mails; and who was told of what. */
export class NoticeSettings1795219200021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table notice_setting (
        id            uuid primary key,
        created_at    timestamptz not null default clock_now(),
        version       int not null default 1,
        user_id       uuid not null references app_user on delete cascade,
        -- Local times of day between which no mail comes; from 20:00 until 07:00 goes over midnight.
        quiet_from    time,
        quiet_until   time,
        -- Days of the week on which none comes, 1 Monday to 7 Sunday; one at least is left.
        quiet_days    jsonb not null default '[]' check (jsonb_typeof(quiet_days) = 'array' and jsonb_array_length(quiet_days) <= 6),
        morning_mail  boolean not null default true,
        call_mail     boolean not null default true,
        handover_mail boolean not null default true,
        check ((quiet_from is null) = (quiet_until is null) and quiet_from <> quiet_until)
      );
      create unique index one_setting_per_user on notice_setting (user_id);
      create trigger guard_version before update on notice_setting for each row execute function guard_version();
      alter table notice_setting enable row level security;
      create policy kept_by_actor on notice_setting using (user_id = (select actor_id()));

      -- Why a mail comes; groupOfReminder in libs/domain says the same.
      create function notice_group(kind text) returns text language sql immutable parallel safe as $$
        select case
          when kind in ('MORNING', 'MANAGER_MORNING', 'DUE', 'DUE_AGAIN') then 'MORNING'
          when kind = 'CALL_DUE' then 'CALLS'
          when kind = 'HANDED_OVER' then 'HANDOVERS'
          when kind in ('TO_MANAGER', 'TO_HEAD') then 'ESCALATIONS'
          when kind in ('PASSWORD_RESET', 'TEST') then 'OWN'
          else 'ALERTS' end $$;

      -- The moment from which the recipient wants this mail, at the earliest the one given; null where they want none.
      -- In their own zone; whoever never chose gets everything at once. What was delayed keeps the day of its reminder.
      create function mail_not_before(recipient uuid, kind text, at timestamptz) returns timestamptz
        language plpgsql stable security definer set search_path = public, pg_temp as $$
        declare
          why    text := notice_group(kind);
          chosen notice_setting;
          zone   text;
          here   timestamp;
          next   timestamp;
        begin
          select * into chosen from notice_setting s where s.user_id = recipient;
          if not found or why = 'OWN' then return at; end if;
          if why = 'MORNING' and not chosen.morning_mail or why = 'CALLS' and not chosen.call_mail
            or why = 'HANDOVERS' and not chosen.handover_mail then return null; end if;

          select o.time_zone into zone from office_role r join office o on o.id = r.office_id
          where r.user_id = recipient order by r.created_at, r.id limit 1;
          zone := coalesce(zone, 'Asia/Tokyo');
          here := at at time zone zone;
          next := here;
          -- A week of days with their hours is over after fewer steps.
          for step in 1..16 loop
            if chosen.quiet_days @> to_jsonb(extract(isodow from next)::int) then
              next := date_trunc('day', next) + interval '1 day';
            elsif chosen.quiet_from < chosen.quiet_until and next::time >= chosen.quiet_from and next::time < chosen.quiet_until
              or chosen.quiet_from > chosen.quiet_until and next::time < chosen.quiet_until then
              next := date_trunc('day', next) + chosen.quiet_until;
            elsif chosen.quiet_from > chosen.quiet_until and next::time >= chosen.quiet_from then
              next := date_trunc('day', next) + interval '1 day' + chosen.quiet_until;
            else
              exit;
            end if;
          end loop;
          return case when next = here then at else next at time zone zone end;
        end $$;

      -- After a new choice of the actor: their mails that wait and were never tried come when they are wanted now. What is switched off since comes
      -- all the same: it was due before.
      create function retime_mails() returns void language sql volatile security definer
        set search_path = public, pg_temp as $$
        update delivery d set next_at = coalesce(mail_not_before(r.recipient_id, r.kind, greatest(r.due_at, clock_now())), d.next_at)
        from reminder r
        where r.id = d.reminder_id and r.recipient_id = actor_id() and d.phase = 'PENDING' and d.attempts = 0 $$;

      create index reminder_of_person on reminder (person_id, due_at) where person_id is not null;

      -- What was told, or waits to be told, about a subject, to whomever: never what it said. Of people whom the actor sees, and of issues of a site alone.
      create function reminders_about(of_type text, of_id uuid) returns table (id uuid, kind text, subject_type text, subject_id uuid,
          recipient_id uuid, local_day date, due_at timestamptz, told_at timestamptz, superseded_for text, phase text, attempts int,
          next_at timestamptz, settled_at timestamptz, smtp_code int)
        language sql stable security definer set search_path = public, pg_temp as $$
        select r.id, r.kind, r.subject_type, r.subject_id, r.recipient_id, r.local_day, r.due_at, r.told_at, r.superseded_for,
          d.phase, d.attempts, d.next_at, d.settled_at, d.smtp_code
        from (select p.* from reminder p where of_type = 'PERSON' and p.person_id = of_id
              union all
              select s.* from reminder s where of_type <> 'PERSON' and s.subject_id = of_id and s.subject_type = of_type) r
        left join delivery d on d.reminder_id = r.id
        where case when r.person_id is null then r.subject_type = 'ISSUE' else actor_sees(r.person_id) end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function reminders_about, retime_mails, mail_not_before, notice_group;
      drop index reminder_of_person;
      drop table notice_setting;
    `);
  }
}

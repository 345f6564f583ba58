import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail that is put off asks again when its reader wants it; promises of sites hang on the days of their owner's office. */
export class QuietRetries1795219200026 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What goes back to wait comes when its reader wants it, by what they chose until now. What is switched off since comes
      -- all the same: it was due before.
      create function keep_quiet_hours() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          new.next_at := coalesce(mail_not_before(new.recipient_id, new.kind, new.next_at), new.next_at);
          return new;
        end $$;
      create trigger keep_quiet_hours before update of next_at on delivery for each row
        when (new.phase = 'PENDING' and old.phase in ('PENDING', 'CLAIMED', 'IN_DATA') and new.next_at is distinct from old.next_at)
        execute function keep_quiet_hours();

      -- What stays on days that close of the promises about a site alone: they belong to the office of whoever has them.
      create function calendar_site_effects(of_office uuid, days jsonb, from_day date) returns table (
        kind text, moves boolean, subject_id uuid, person_id uuid, owner_id uuid, from_on date, to_on date
      ) language sql stable security definer set search_path = public, pg_temp as $$
        with closed as materialized (
          select c.day, c.promise_on from calendar_changes(of_office, days, from_day) c
          where c.was_business and not c.is_business and c.day >= from_day
        ), issue as materialized (
          select i.* from open_issue i
          where i.person_id is null and i.next_on >= from_day and of_office = (
            select r.office_id from office_role r where r.user_id = i.owner_id order by r.created_at, r.id limit 1)
        )
        select 'DUE', false, i.id, null::uuid, i.owner_id, i.due_on, c.promise_on
        from closed c join issue i on i.due_on = c.day and i.state = 'OPEN'
        union all
        select 'REPORT', false, i.id, null::uuid, i.owner_id, i.report_on, c.promise_on
        from closed c join issue i on i.report_on = c.day and i.state in ('OPEN', 'RESOLVED')
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function calendar_site_effects;
      drop trigger keep_quiet_hours on delivery;
      drop function keep_quiet_hours;
    `);
  }
}

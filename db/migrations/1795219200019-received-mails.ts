import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a demo sends to somebody arrives here, where they read it; nothing leaves the machine. */
export class ReceivedMails1795219200019 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table received_mail (
        id          uuid primary key,
        received_at timestamptz not null default clock_now(),
        -- Who that address belongs to, if anybody.
        user_id     uuid references app_user on delete cascade,
        recipient   text not null,
        sender      text not null,
        subject     text not null,
        -- How its text begins.
        preview     text not null,
        attachments int not null,
        -- The mail as it came over the wire.
        raw         bytea not null
      );
      create index on received_mail (received_at desc, id desc);
      create index on received_mail (user_id, received_at desc, id desc);

      -- Mine, or of somebody an administrator looks after; which of these, the reads say.
      alter table received_mail enable row level security;
      create policy read_by_whom_it_reached on received_mail for select using (
        user_id = (select actor_id())
        or exists (select from office_role r where r.user_id = (select actor_id()) and r.role = 'ADMINISTRATOR'));
      create policy emptied_by_administrators on received_mail for delete using (
        exists (select from office_role r where r.user_id = (select actor_id()) and r.role = 'ADMINISTRATOR'));
      revoke insert, update on received_mail from enishi_app;

      -- In a demo only. The newest thousand are kept.
      create function receive_mail(mail uuid, recipient text, sender text, subject text, preview text, attachments int, raw bytea)
        returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
        begin
          if not exists (select from installation where is_demo) then
            raise exception 'mails are received in a demo only';
          end if;
          insert into received_mail (id, user_id, recipient, sender, subject, preview, attachments, raw)
          values (mail, (select u.id from app_user u where u.email = lower(recipient)), recipient, sender, subject, preview, attachments, raw);
          delete from received_mail where id in (select m.id from received_mail m order by m.received_at desc, m.id desc offset 1000);
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function receive_mail; drop table received_mail');
  }
}

import { audit } from '../core/audit.ts';
import { PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { IS_SEEN } from './received-mail.sql.ts';
import type { ReceivedMailLine, ReceivedMailPage } from './received-mail.result.ts';

const RECEIVED_MAILS: Statement = {
  name: 'received-mails',
  text: `
    select json_agg(it order by it."receivedAt" desc, it.id desc) as answer from (
      select m.id, m.received_at as "receivedAt", m.recipient, u.name as "recipientName", m.subject, m.preview, m.attachments
      from received_mail m left join app_user u on u.id = m.user_id
      where ${IS_SEEN('m', '$1')}
        and ($2::timestamptz is null or (m.received_at, m.id) < ($2::timestamptz, $3::uuid))
      order by m.received_at desc, m.id desc limit $4
    ) it`,
};

/** What arrived for me, and for those whom I look after as an administrator, the newest first. */
export async function receivedMails(look: Look, after?: string | null): Promise<ReceivedMailPage> {
  const [at, id] = placeOf(after, ['moment', 'id']);
  const { sql, actor } = look;
  const lines = (await sql.answer<ReceivedMailLine[]>(RECEIVED_MAILS, [actor.id, at, id, PAGE_SIZE + 1])) ?? [];
  await audit(look, { action: 'receivedMails', subjectType: 'ReceivedMail' });
  return pageOf(lines, PAGE_SIZE, (it) => [it.receivedAt, it.id]);
}

import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import { change } from '../core/change.ts';
import { Conflict, Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Look, Work } from '../core/work.ts';
import type { ChangeNoticeSettingInput } from './change-notice-setting.input.ts';
import { NoticeSetting } from './notice-setting.entity.ts';
import type { NoticeSettingView } from './notice-setting.result.ts';

/** Nobody chose yet: every mail, at any hour. */
const UNCHOSEN: NoticeSettingView = {
  ...{ version: 0, quietFrom: null, quietUntil: null, quietDays: [] },
  ...{ morningMail: true, callMail: true, handoverMail: true },
};

const MINE = {
  name: 'notice-setting',
  text: `
    with noted as (
      insert into audit_event (actor_id, action, subject_type) values ($1, 'noticeSetting', 'NoticeSetting')
    )
    select json_build_object('version', s.version, 'quietFrom', to_char(s.quiet_from, 'HH24:MI'),
      'quietUntil', to_char(s.quiet_until, 'HH24:MI'), 'quietDays', s.quiet_days,
      'morningMail', s.morning_mail, 'callMail', s.call_mail, 'handoverMail', s.handover_mail) as answer
    from notice_setting s where s.user_id = $1`,
};

/** How I want to be told. */
export const noticeSetting = async ({ sql, actor }: Look): Promise<NoticeSettingView> =>
  (await sql.answer<NoticeSettingView>(MINE, [actor.id])) ?? UNCHOSEN;

/** What waits already follows the new choice too. */
const RETIME = { name: 'retime-mails', text: 'select retime_mails()' };

/** Chooses how I want to be told. Quiet hours delay a mail, and lose none. */
export async function changeNoticeSetting(work: Work, input: ChangeNoticeSettingInput): Promise<Saved> {
  const { version, quietFrom = null, quietUntil = null, ...mails } = input;
  if (!quietFrom !== !quietUntil) throw new Refused('QUIET_HOURS_INCOMPLETE', quietFrom ? 'quietUntil' : 'quietFrom');
  if (quietFrom && quietFrom === quietUntil) throw new Refused('QUIET_HOURS_EMPTY', 'quietUntil');

  const saved = await store(work, version, { ...mails, quietFrom, quietUntil });
  await work.sql.rows(RETIME, []);
  await audit(work, { action: 'changeNoticeSetting', subjectType: 'NoticeSetting', subjectId: saved.id });
  return saved;
}

/** The first choice makes the row; of two made at once the second is asked again. */
async function store(work: Work, version: number, chosen: Partial<NoticeSetting>): Promise<Saved> {
  const { db, actor } = work;
  const row = await db.findOneBy(NoticeSetting, { userId: actor.id });
  if (row) return change(db, NoticeSetting, { id: row.id, version }, chosen);
  if (version !== 0) throw new Conflict(await noticeSetting(work));
  const added = add(db, NoticeSetting, { ...chosen, userId: actor.id });
  const { id } = await refuseDuplicate(added, 'one_setting_per_user', 'SETTING_MADE_MEANWHILE');
  return { id, version: 1 };
}

import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import { change } from '../core/change.ts';
import { Conflict } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import type { ChangeMailHourInput } from './office-mails.input.ts';
import { ensureMayWord } from './office-mails.policy.ts';
import { officeMails } from './office-mails.ts';
import { OfficeMail } from './office-mail.entity.ts';

/** Chooses at which local hour the mornings of an office are told, from the next one on that has not come yet. */
export async function changeMailHour(work: Work, { officeId, version, mailAt }: ChangeMailHourInput): Promise<Saved> {
  const { db } = work;
  await ensureMayWord(work, officeId);

  const row = await db.findOneBy(OfficeMail, { officeId });
  if (!row && version !== 0) throw new Conflict(await officeMails(work, officeId));
  const saved = row
    ? await change(db, OfficeMail, { id: row.id, version }, { mailAt })
    : await refuseDuplicate(
        add(db, OfficeMail, { officeId, mailAt }),
        'one_mail_hour_per_office',
        'SETTING_MADE_MEANWHILE',
      );
  await audit(work, { action: 'changeMailHour', subjectType: 'Office', subjectId: officeId });
  return { id: saved.id, version: saved.version ?? 1 };
}

import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import { change } from '../core/change.ts';
import { Conflict } from '../core/errors.ts';
import { ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { MailWording } from './mail-wording.entity.ts';
import { ensureMayWord } from './office-mails.policy.ts';
import type { ChangeMailWordingInput, ResetMailWordingInput } from './office-mails.input.ts';
import type { MailWordingView } from './office-mails.result.ts';
import { officeMails } from './office-mails.ts';
import { ensurePlacesKnown } from './places.ts';

const RESET = {
  name: 'mail-wording-reset',
  text: `delete from mail_wording where office_id = $1 and kind = $2 and language = $3 and version = $4 returning id`,
};

type Which = Pick<ChangeMailWordingInput, 'officeId' | 'kind' | 'language'>;

/** How it stands now. */
async function standing(work: Work, { officeId, kind, language }: Which): Promise<MailWordingView> {
  const { wordings } = await officeMails(work, officeId);
  return ensureFound(wordings.find((it) => it.kind === kind && it.language === language));
}

/** An office says it in its own words. From the next mail on it goes out so. */
export async function changeMailWording(work: Work, input: ChangeMailWordingInput): Promise<Saved> {
  const { db } = work;
  const { officeId, kind, language, version, greeting, intro, closing } = input;
  await ensureMayWord(work, officeId);
  ensurePlacesKnown(input);

  const words = { greeting, intro, closing };
  const row = await db.findOneBy(MailWording, { officeId, kind, language });
  if (!row && version !== 0) throw new Conflict(await standing(work, input));
  const saved = row
    ? await change(db, MailWording, { id: row.id, version }, words)
    : await refuseDuplicate(
        add(db, MailWording, { officeId, kind, language, ...words }),
        'one_wording_per_mail',
        'SETTING_MADE_MEANWHILE',
      );
  await audit(work, {
    ...{ action: 'changeMailWording', subjectType: 'MailWording', subjectId: saved.id },
    details: { office: officeId, kind, language },
  });
  return { id: saved.id, version: saved.version ?? 1 };
}

/** Back to the words of the product; where the office has none of its own, nothing is to be done. */
export async function resetMailWording(work: Work, input: ResetMailWordingInput): Promise<MailWordingView> {
  const { officeId, kind, language, version } = input;
  await ensureMayWord(work, officeId);
  const gone = await work.sql.row<{ id: string }>(RESET, [officeId, kind, language, version]);
  if (!gone) {
    const isThere = await work.db.existsBy(MailWording, { officeId, kind, language });
    if (version === 0 && !isThere) return standing(work, input);
    throw new Conflict(await standing(work, input));
  }
  await audit(work, {
    ...{ action: 'resetMailWording', subjectType: 'MailWording', subjectId: gone.id },
    details: { office: officeId, kind, language },
  });
  return standing(work, input);
}

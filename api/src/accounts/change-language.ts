import { audit } from '../core/audit.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import type { ChangeLanguageInput } from './change-language.input.ts';
import { me } from './me.ts';
import type { MeView } from './me.result.ts';

/** One's own choice, without a version: the last tap counts. */
const CHANGE: Statement = {
  name: 'user-change-language',
  text: 'update app_user set language = $2, version = version + 1 where id = $1',
};

/** Changes the language in which one is addressed. */
export async function changeLanguage(work: Work, { language }: ChangeLanguageInput): Promise<MeView> {
  await work.sql.rows(CHANGE, [work.actor.id, language]);
  await audit(work, { action: 'changeLanguage', subjectType: 'User', subjectId: work.actor.id });
  return me({ ...work, actor: { ...work.actor, language } });
}

import { Language } from '#domain';
import { NotAllowed } from '../core/errors.ts';
import type { Look } from '../core/work.ts';
import { IS_CHANGEABLE } from '../office-calendars/index.ts';
import type { Wording } from './mail-language.ts';
import { wordsOf } from './mail-words.ts';
import { ensureMayWord } from './office-mails.policy.ts';
import type { MailWordingView, OfficeMails } from './office-mails.result.ts';
import { PLACES } from './places.ts';
import { WORDED, type WordedKind } from './worded-kinds.ts';

type Own = Wording & { readonly kind: WordedKind; readonly language: Language; readonly version: number };
type Answer = Omit<OfficeMails, 'wordings' | 'places'> & { readonly own: Own[] };

/** The hour of an office that never chose one. */
const USUAL_HOUR = '08:00';

const MAILS = {
  name: 'office-mails',
  text: `
    with mine as materialized (
      select o.id, o.name from office o where o.id = any ($2::uuid[]) and ${IS_CHANGEABLE('o.id', '$1')}
    ), chosen as materialized (
      select m.* from mine m where $3::uuid is null or m.id = $3 order by m.id <> coalesce($4::uuid, m.id), m.name, m.id limit 1
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id) select $1, 'officeMails', 'Office', id from chosen
    )
    select json_build_object(
      'office', json_build_object('id', c.id, 'name', c.name),
      'offices', (select json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name, m.id) from mine m),
      'mailAt', coalesce((select to_char(h.mail_at, 'HH24:MI') from office_mail h where h.office_id = c.id), '${USUAL_HOUR}'),
      'hourVersion', coalesce((select h.version from office_mail h where h.office_id = c.id), 0),
      'own', coalesce((select json_agg(json_build_object('kind', w.kind, 'language', w.language, 'version', w.version,
        'greeting', w.greeting, 'intro', w.intro, 'closing', w.closing)) from mail_wording w where w.office_id = c.id), '[]')
    ) as answer from chosen c`,
};

/** When and in which words an office mails: its own where it has any, else those of the product. */
export async function officeMails(look: Look, officeId?: string | null): Promise<OfficeMails> {
  const { sql, actor } = look;
  if (officeId) await ensureMayWord(look, officeId);
  const asked = [actor.id, actor.teamOffices, officeId ?? null, actor.roles[0]?.officeId ?? null];
  const answer = await sql.answer<Answer>(MAILS, asked);
  if (!answer) throw new NotAllowed();
  const { own, ...rest } = answer;
  const wordings = WORDED.flatMap((kind) =>
    Object.values(Language).map((language): MailWordingView => {
      const chosen = own.find((it) => it.kind === kind && it.language === language);
      return chosen ?? { kind, language, version: 0, ...wordsOf(language).wording[kind] };
    }),
  );
  return { ...rest, places: PLACES, wordings };
}

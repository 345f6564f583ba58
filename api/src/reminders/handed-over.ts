import { pathOfReminder, type Day, type ToldByKind } from '#domain';
import type { Composer } from '../core/mail.ts';
import { isPersonWaiting } from '../handovers/index.ts';
import { whereSeen } from '../people/index.ts';
import { framingOf, worded } from './framing.ts';
import type { LetterLine } from './letter.ts';
import { mailTo } from './mail-to.ts';
import { filled, writtenDay } from './mail-words.ts';
import { MOST_LINES } from './morning.sql.ts';
import { personTitle } from './owed-line.ts';

interface Handed {
  readonly fromName: string;
  readonly count: number;
  readonly people: readonly { readonly name: string; readonly contactByOn: Day }[];
}

const ME = { actor: '$1', offices: '$4', today: '$5' };

/** Whom the receiver has yet to answer for, and sees. $2 the handover, $3 the reminder. */
const HANDED = {
  name: 'mail-handed-over',
  text: `
    with waiting as materialized (
      select p.id, p.name, hp.contact_by_on, row_number() over (order by hp.contact_by_on, p.reading, p.id) as place
      from handover h join handover_person hp on hp.handover_id = h.id and ${isPersonWaiting('hp', 'h.to_id')}
      join person p on p.id = hp.person_id and ${whereSeen('p', ME)}
      where h.id = $2 and h.to_id = $1 and h.undone_at is null
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, details)
      select $1, 'composeMail', 'Reminder', $3, json_build_object('kind', 'HANDED_OVER', 'persons', (select json_agg(id) from waiting))
    )
    select json_build_object('fromName', (select u.name from handover h join app_user u on u.id = h.from_id where h.id = $2),
      'count', count(*), 'people', json_agg(json_build_object('name', w.name, 'contactByOn', w.contact_by_on) order by w.place)
        filter (where w.place <= ${MOST_LINES})) as answer
    from waiting w having count(*) > 0`,
};

/** People who were handed over, to whoever is to accept them; nothing once that is done. */
export const handedOver =
  (publicUrl: string): Composer =>
  async (look, reminder) => {
    const { actor, today } = look;
    const asked = [actor.id, reminder.subjectId, reminder.id, actor.seenOffices, today];
    const handed = await look.sql.answer<Handed>(HANDED, asked);
    if (!handed) return 'DONE';
    const { fromName, count, people } = handed;
    const framing = await framingOf(look, 'HANDED_OVER', reminder);
    const { words } = framing;
    const path = pathOfReminder(reminder);
    const from = filled(words.handedBy, { name: fromName });
    const lines = people.map(({ name, contactByOn }): LetterLine => ({
      title: personTitle(words, name),
      detail: [from, words.contactBy, writtenDay(words, contactByOn)].join(words.separator),
      path,
    }));
    const more = count > lines.length ? { label: filled(words.more, { n: count - lines.length }), path } : null;
    const title = filled(words.counted, { title: words.section.HANDOVERS, n: count });
    const told: ToldByKind['HANDED_OVER'] = {
      ...{ ownerName: fromName, people: count },
      personName: count === 1 ? people[0]!.name : null,
    };
    const mail = mailTo(look, publicUrl, framing, {
      subject: words.subject.HANDED_OVER,
      ...worded(framing, look, today, count),
      note: null,
      sections: [{ title, isLate: false, lines, more }],
      button: { label: words.openHandover, path },
    });
    return { told, mail };
  };

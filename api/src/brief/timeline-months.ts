import { conversationSeen } from '../conversations/index.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { askingAbout, knownPerson, knownViewer } from './known-person.sql.ts';
import type { MonthOfTalks } from './timeline-months.result.ts';

/** Fifty years: longer than anybody works. */
const MOST = 600;

const MONTHS = {
  name: 'timeline-months',
  text: `
    with ${knownPerson('p.id')}, months as (
      select date_trunc('month', c.held_on)::date as month, count(*) as count
      from conversation c where c.person_id = $1 and ${conversationSeen('c', knownViewer)}
      group by 1 order by 1 desc limit ${MOST}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id)
      select $2, 'timelineMonths', 'Person', s.id, s.id from s
    )
    select coalesce((select json_agg(json_build_object(
      'lastOn', (m.month + interval '1 month - 1 day')::date, 'count', m.count) order by m.month desc) from months m), '[]') as answer
    from s`,
};

/** The months with conversations that I may see, the newest first: where one can go by a date. */
export async function timelineMonths(look: Look, personId: string): Promise<MonthOfTalks[]> {
  return ensureFound(await look.sql.answer<MonthOfTalks[]>(MONTHS, askingAbout(personId, look)));
}

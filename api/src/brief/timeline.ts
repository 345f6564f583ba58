import { conversationEntryJson, conversationSeen, type ConversationPage } from '../conversations/index.ts';
import { LAST_ID, pageOf, placeOf } from '../core/page.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { withVerbs } from '../open-issues/index.ts';
import { whereSeen } from '../people/index.ts';
import { known, knownViewer } from './known-person.sql.ts';

/** How many conversations a page of the timeline holds. */
export const TIMELINE_PAGE = 10;

const ME = { actor: '$2', team: '$4', managed: '$5' };
const viewer = knownViewer('$2');

const TIMELINE = {
  name: 'timeline',
  text: `
    with s as materialized (
      select p.id, ${known('p', { ...ME, offices: '$3', today: '$6' })}
      from person p
      where p.id = $1 and p.archived_at is null and ${whereSeen('p', { actor: '$2', offices: '$3', today: '$6' })}
    ), page as materialized (
      select c.* from conversation c where c.person_id = $1 and ${conversationSeen('c', viewer)}
        and (c.held_on, c.id) < (coalesce($7::date, 'infinity'), coalesce($8::uuid, '${LAST_ID}'))
      order by c.held_on desc, c.id desc limit ${TIMELINE_PAGE + 1}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id)
      select $2, 'timeline', 'Person', s.id, s.id from s
    )
    select coalesce((select json_agg(${conversationEntryJson('c', viewer, 's.ref')} order by c.held_on desc, c.id desc) from page c), '[]') as answer
    from s`,
};

/** The conversations with a person, the newest first, a page at a time. */
export async function timeline(
  { sql, actor, today }: Look,
  personId: string,
  after?: string | null,
): Promise<ConversationPage> {
  const { id, seenOffices, teamOffices, managedOffices } = actor;
  const place = placeOf(after, ['day', 'id']);
  const values = [personId, id, seenOffices, teamOffices, managedOffices, today, ...place];
  return timelinePage(ensureFound(await sql.answer<ConversationPage['nodes']>(TIMELINE, values)));
}

/** A page of conversations, each with the verbs of its issues. */
export function timelinePage(rows: ConversationPage['nodes']): ConversationPage {
  const page = pageOf(rows, TIMELINE_PAGE, ({ heldOn, id }) => [heldOn, id]);
  for (const { issues } of page.nodes) withVerbs(issues);
  return page;
}

import { conversationEntryJson, conversationSeen, type ConversationPage } from '../conversations/index.ts';
import { LAST_ID, pageOf, placeOf } from '../core/page.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { withVerbs } from '../open-issues/index.ts';
import { askingAbout, knownPerson, knownViewer, ME, sensitiveInPage } from './known-person.sql.ts';

/** How many conversations a page of the timeline holds. */
export const TIMELINE_PAGE = 10;

const TIMELINE = {
  name: 'timeline',
  text: `
    with ${knownPerson('p.id')}, page as materialized (
      select c.* from conversation c where c.person_id = $1 and ${conversationSeen('c', knownViewer)}
        and (c.held_on, c.id) < (coalesce($7::date, 'infinity'), coalesce($8::uuid, '${LAST_ID}'))
      order by c.held_on desc, c.id desc limit ${TIMELINE_PAGE + 1}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id, details)
      select $2, 'timeline', 'Person', s.id, s.id, json_build_object('sensitive', ${sensitiveInPage}) from s
    )
    select coalesce((select json_agg(${conversationEntryJson('c', knownViewer, { person: 's.ref', asking: ME })} order by c.held_on desc, c.id desc) from page c), '[]') as answer
    from s`,
};

/** The conversations with a person, the newest first, a page at a time. */
export async function timeline(look: Look, personId: string, after?: string | null): Promise<ConversationPage> {
  const values = [...askingAbout(personId, look), ...placeOf(after, ['day', 'id'])];
  return timelinePage(ensureFound(await look.sql.answer<ConversationPage['nodes']>(TIMELINE, values)));
}

/** A page of conversations, each with the verbs of its issues. */
export function timelinePage(rows: ConversationPage['nodes']): ConversationPage {
  const page = pageOf(rows, TIMELINE_PAGE, ({ heldOn, id }) => [heldOn, id]);
  for (const { issues } of page.nodes) withVerbs(issues);
  return page;
}

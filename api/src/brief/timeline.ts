import type { Day } from '#domain';
import { conversationEntryJson, conversationSeen, type ConversationPage } from '../conversations/index.ts';
import { cursorOf, LAST_ID, pageOf, placeOf } from '../core/page.ts';
import { ensureFound } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { withVerbs } from '../open-issues/index.ts';
import { askingAbout, knownPerson, knownViewer, ME, sensitiveInPage } from './known-person.sql.ts';

/** How many conversations a person's page opens with. */
export const FIRST_PAGE = 10;

/** How many more each further page of the timeline holds. */
export const TIMELINE_PAGE = 20;

type Rows = ConversationPage['nodes'];
type Bounds = readonly [string, string] | readonly [null, null];

const page = (name: string, direction: { beyond: string; order: 'asc' | 'desc' }): Statement => ({
  name,
  text: `
    with ${knownPerson('p.id')}, page as materialized (
      select c.* from conversation c where c.person_id = $1 and ${conversationSeen('c', knownViewer)}
        and (c.held_on, c.id) ${direction.beyond}
      order by c.held_on ${direction.order}, c.id ${direction.order} limit ${TIMELINE_PAGE + 1}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id, details)
      select $2, 'timeline', 'Person', s.id, s.id, json_build_object('sensitive', ${sensitiveInPage(knownViewer)}) from s
    )
    select coalesce((select json_agg(${conversationEntryJson('c', knownViewer, { person: 's.ref', asking: ME })} order by c.held_on desc, c.id desc) from page c), '[]') as answer
    from s`,
});

const OLDER = page('timeline', {
  beyond: `< (coalesce($7::date, 'infinity'), coalesce($8::uuid, '${LAST_ID}'))`,
  order: 'desc',
});
const NEWER = page('timeline-newer', { beyond: '> ($7::date, $8::uuid)', order: 'asc' });

/** Where to read on: behind a page, before one, or from a day backwards. From the newest where nothing is said. */
export interface TimelinePlace {
  readonly after?: string | null;
  readonly before?: string | null;
  readonly on?: Day | null;
}

/** The conversations with a person, the newest first, a page at a time and in both directions. */
export async function timeline(look: Look, personId: string, place: TimelinePlace = {}): Promise<ConversationPage> {
  const rowsBeyond = async (statement: Statement, bounds: Bounds) =>
    ensureFound(await look.sql.answer<Rows>(statement, [...askingAbout(personId, look), ...bounds]));

  if (place.before) return newerPage(await rowsBeyond(NEWER, placeOf(place.before, ['day', 'id'], 'before')));
  const bounds = place.on ? ([place.on, LAST_ID] as const) : placeOf(place.after, ['day', 'id']);
  const page = timelinePage(await rowsBeyond(OLDER, bounds), TIMELINE_PAGE);
  const [first] = page.nodes;
  return bounds[0] ? { ...page, startCursor: cursorOf(first ? [first.heldOn, first.id] : bounds) } : page;
}

/** A page of conversations, each with the verbs of its issues. */
export function timelinePage(rows: Rows, size: number): ConversationPage {
  const page = pageOf(rows, size, ({ heldOn, id }) => [heldOn, id]);
  for (const { issues } of page.nodes) withVerbs(issues);
  return { ...page, startCursor: null };
}

/** Those read upwards: the one too many stands at the front, and behind them is at least what they were read from. */
function newerPage(rows: Rows): ConversationPage {
  const { nodes } = timelinePage(rows.slice(-TIMELINE_PAGE), TIMELINE_PAGE);
  const [first, last] = [nodes[0], nodes.at(-1)];
  const startCursor = first && rows.length > TIMELINE_PAGE ? cursorOf([first.heldOn, first.id]) : null;
  return { nodes, startCursor, endCursor: last ? cursorOf([last.heldOn, last.id]) : null, hasMore: nodes.length > 0 };
}

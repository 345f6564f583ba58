import { searchText } from '#domain';
import { Refused } from '../core/errors.ts';
import { isId } from '../core/id.ts';
import { cursorOf, placeOf } from '../core/page.ts';
import type { Look } from '../core/work.ts';
import type { PeoplePage, PersonRow } from './people-page.result.ts';
import { ROSTER_PAGE, SEEN_PEOPLE } from './seen-people.sql.ts';

interface Sought {
  readonly after?: string | null;
  readonly search?: string | null;
}

/** The people whom I may see, by reading. Those without a reading come last. */
export async function seenPeople({ sql, actor, today }: Look, { after, search }: Sought): Promise<PeoplePage> {
  const { seenOffices, teamOffices, managedOffices } = actor;
  const rows =
    (await sql.answer<PersonRow[]>(SEEN_PEOPLE, [
      actor.id,
      seenOffices,
      today,
      teamOffices,
      managedOffices,
      ...placeIn(after),
      literally(searchText(search ?? '')),
    ])) ?? [];

  const nodes = rows.slice(0, ROSTER_PAGE);
  const last = nodes.at(-1);
  return {
    nodes,
    endCursor: last ? cursorOf([last.reading ?? '', last.id]) : null,
    hasMore: rows.length > ROSTER_PAGE,
  };
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** The reading and id behind which a page begins, and whether that is among those without a reading. */
function placeIn(after: string | null | undefined): [string, string, boolean] {
  const [reading, id] = placeOf(after, 2);
  if (typeof reading !== 'string') return ['', FIRST_ID, false];
  if (!isId(id) || reading.includes('\u0000')) throw new Refused('CURSOR_INVALID', 'after');
  return [reading, id, reading === ''];
}

/** The text as a part of a LIKE pattern that means nothing but itself. */
const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&');

import { searchText } from '#domain';
import { FIRST_ID, pageOf, placeOf } from '../core/page.ts';
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

  return pageOf(rows, ROSTER_PAGE, ({ reading, id }) => [reading ?? '', id]);
}

/** The reading and id behind which a page begins, and whether that is among those without a reading. */
function placeIn(after: string | null | undefined): [string, string, boolean] {
  const [reading, id] = placeOf(after, ['text', 'id']);
  return reading === null ? ['', FIRST_ID, false] : [reading, id, reading === ''];
}

/** The text as a part of a LIKE pattern that means nothing but itself. */
const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&');

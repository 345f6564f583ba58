import { isDay, type PeopleSort } from '#domain';
import { Refused } from '../core/errors.ts';
import { askedNames } from '../core/called.sql.ts';
import { pageOf, placeOf } from '../core/page.ts';
import type { Look } from '../core/work.ts';
import type { PeopleFilter } from './people-filter.input.ts';
import { LETTERS } from './letters.ts';
import type { LetterCount, PeoplePage, PersonRow } from './people-page.result.ts';
import { KEY_TYPES, ROSTER_PAGE, seenPeopleStatement } from './seen-people.sql.ts';

export interface Sought {
  readonly after?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly filter?: PeopleFilter | null | undefined;
  readonly sort?: PeopleSort | null | undefined;
  readonly isDescending?: boolean | null | undefined;
}

interface Answer {
  readonly letters: LetterCount[];
  readonly rows: { readonly key: string | null; readonly row: PersonRow }[];
}

/** The people whom I may see and who fit, in the order asked for. Whoever lacks what is ordered by comes last. */
export async function seenPeople(look: Look, sought: Sought): Promise<PeoplePage> {
  const { after, search, filter, sort = 'READING', isDescending } = sought;
  const by = sort ?? 'READING';
  const { values, ...statement } = seenPeopleStatement(look, {
    filter: filter ?? {},
    ways: askedNames(search),
    sort: by,
    isDescending: isDescending ?? false,
    place: placeIn(after, by),
  });
  const answer = await look.sql.answer<Answer>(statement, values);

  const { nodes, ...page } = pageOf(answer?.rows ?? [], ROSTER_PAGE, ({ key, row }) => [key ?? '', row.id]);
  return { ...page, nodes: nodes.map(({ row }) => row), letters: after ? [] : inOrder(answer?.letters ?? []) };
}

/** Behind whom a page begins: by what the order says of them, empty where it says nothing, and their id. */
function placeIn(after: string | null | undefined, sort: PeopleSort): { key: string | null; id: string } | null {
  const [key, id] = placeOf(after, ['text', 'id']);
  if (key === null) return null;
  if (key !== '' && KEY_TYPES[sort] === 'date' && !isDay(key)) throw new Refused('CURSOR_INVALID', 'after');
  return { key: key || null, id };
}

const inOrder = (counts: readonly LetterCount[]): LetterCount[] =>
  LETTERS.map((letter) => counts.find((it) => it.letter === letter) ?? { letter, count: 0 });

import { cursorOf, PAGE_SIZE, placeOf } from '../core/page.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { withVerbs } from '../open-issues/index.ts';
import type { Today } from './today.result.ts';
import { TODAY } from './today.sql.ts';

interface Places {
  readonly visitsAfter?: string | null;
  readonly promisesAfter?: string | null;
}

type Answer = Omit<Today, 'visits' | 'promises'> & {
  readonly visits: Today['visits']['nodes'];
  readonly promises: Today['promises']['nodes'];
};

/** Who next: my follow-ups and what I owe until seven days from now. */
export async function todayOf({ sql, actor, today }: Look, { visitsAfter, promisesAfter }: Places): Promise<Today> {
  const answer = await sql.answer<Answer>(TODAY, [
    actor.id,
    actor.seenOffices,
    actor.teamOffices,
    actor.managedOffices,
    today,
    ...placeOf(visitsAfter, 2, 'visitsAfter'),
    ...placeOf(promisesAfter, 3, 'promisesAfter'),
    actor.roles[0]?.officeId ?? null,
  ]);
  const { visits, promises, ...day } = ensureFound(answer);
  return {
    ...day,
    visits: page(visits, ({ followUp }) => [followUp.plannedOn, followUp.id]),
    promises: page(withVerbs(promises), ({ nextOn, reportOn, id }) => [nextOn, nextOn === reportOn ? '0' : '1', id]),
  };
}

/** One row more than a page was read, to know whether there is more. */
function page<T>(rows: T[], placeIn: (row: T) => unknown[]) {
  const nodes = rows.slice(0, PAGE_SIZE);
  const last = nodes.at(-1);
  const hasMore = rows.length > PAGE_SIZE;
  return { nodes, hasMore, endCursor: last && hasMore ? cursorOf(placeIn(last)) : null };
}

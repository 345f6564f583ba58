import { PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
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
    ...placeOf(visitsAfter, ['day', 'id'], 'visitsAfter'),
    ...placeOf(promisesAfter, ['day', 'rank', 'id'], 'promisesAfter'),
    actor.roles[0]?.officeId ?? null,
  ]);
  const { visits, promises, ...day } = ensureFound(answer);
  return {
    ...day,
    visits: pageOf(visits, PAGE_SIZE, ({ followUp }) => [followUp.plannedOn, followUp.id]),
    promises: pageOf(withVerbs(promises), PAGE_SIZE, ({ nextOn, reportOn, id }) => [
      nextOn,
      nextOn === reportOn ? '0' : '1',
      id,
    ]),
  };
}

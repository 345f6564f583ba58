import { usualInterval, type Day } from '#domain';
import { PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { withVerbs } from '../open-issues/index.ts';
import type { Today } from './today.result.ts';
import { SHORT_PAGE, TODAY } from './today.sql.ts';

interface Places {
  readonly visitsAfter?: string | null;
  readonly promisesAfter?: string | null;
  readonly renewalsAfter?: string | null;
  readonly silencesAfter?: string | null;
}

type Answer = Omit<Today, 'visits' | 'promises' | 'renewals' | 'silences'> & {
  readonly visits: Today['visits']['nodes'];
  readonly promises: Today['promises']['nodes'];
  readonly renewals: Today['renewals']['nodes'];
  readonly silences: (Today['silences']['nodes'][number] & { readonly heldOns: readonly Day[] })[];
};

/** Who next: my follow-ups and what I owe until seven days from now, renewals, and with whom it is about time to talk. */
export async function todayOf({ sql, actor, today }: Look, places: Places): Promise<Today> {
  const answer = await sql.answer<Answer>(TODAY, [
    actor.id,
    actor.seenOffices,
    actor.teamOffices,
    actor.managedOffices,
    today,
    ...placeOf(places.visitsAfter, ['day', 'id'], 'visitsAfter'),
    ...placeOf(places.promisesAfter, ['day', 'rank', 'id'], 'promisesAfter'),
    actor.roles[0]?.officeId ?? null,
    ...placeOf(places.renewalsAfter, ['day', 'id'], 'renewalsAfter'),
    ...placeOf(places.silencesAfter, ['day', 'id'], 'silencesAfter'),
  ]);
  const { visits, promises, renewals, silences, ...day } = ensureFound(answer);
  for (const silence of silences) silence.usualDays = usualInterval(silence.heldOns);
  return {
    ...day,
    team: day.team && { ...day.team, promises: withVerbs(day.team.promises) },
    visits: pageOf(visits, PAGE_SIZE, ({ followUp }) => [followUp.plannedOn, followUp.id]),
    promises: pageOf(withVerbs(promises), PAGE_SIZE, ({ nextOn, reportOn, id }) => [
      nextOn,
      nextOn === reportOn ? '0' : '1',
      id,
    ]),
    renewals: pageOf(renewals, SHORT_PAGE, ({ toOn, id }) => [toOn, id]),
    silences: pageOf(silences, SHORT_PAGE, ({ sinceOn, person }) => [sinceOn, person.id]),
  };
}

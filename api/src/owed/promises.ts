import type { PromiseScope } from '#domain';
import type { Actor } from '../core/actor.ts';
import { PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { withVerbs } from '../open-issues/index.ts';
import type { PromisesInput } from './promises.input.ts';
import type { OwedPromise, PromisesPage } from './promises.result.ts';
import { everyPromise, PROMISES } from './promises.sql.ts';

type Row = OwedPromise & { readonly place: readonly string[] };
type Answer = Pick<PromisesPage, 'counts' | 'clients' | 'nextOn' | 'nextVisitOn'> & { readonly rows: Row[] };

/** What is owed, by day: what lacks its promise first, then what is late, its reports before its deeds. */
export async function promises(
  { sql, actor, today }: Look,
  { scope, clientId, part, after }: PromisesInput,
): Promise<PromisesPage> {
  const answer = await sql.answer<Answer>(PROMISES[scope], [
    ...askedOf({ actor, today }, { clientId, part }),
    ...placeOf(after, ['number', 'day', 'rank', 'id']),
    ...officesOf(scope, actor),
  ]);
  const { rows, ...rest } = ensureFound(answer);
  withVerbs(rows.map(({ issue }) => issue));
  return { ...rest, ...pageOf(rows, PAGE_SIZE, ({ place }) => place), scopes: scopesOf(actor) };
}

/** How all of them are read for a file, in the order of the list. */
export const promisesForFile = (look: Look, { scope, clientId, part }: Omit<PromisesInput, 'after'>) => ({
  text: everyPromise(scope),
  values: [...askedOf(look, { clientId, part }), ...officesOf(scope, look.actor)],
});

const askedOf = (
  { actor, today }: Pick<Look, 'actor' | 'today'>,
  { clientId, part }: Pick<PromisesInput, 'clientId' | 'part'>,
): unknown[] => [actor.id, actor.seenOffices, actor.teamOffices, today, clientId ?? null, part ?? null];

const officesOf = (scope: PromiseScope, actor: Actor): unknown[] =>
  scope === 'MINE' ? [] : [scope === 'OFFICE' ? ownOffices(actor) : actor.seenOffices];

/** The offices in which the user keeps in touch with people. */
const ownOffices = ({ roles, seenOffices }: Actor) =>
  [...new Set(roles.map(({ officeId }) => officeId))].filter((it) => seenOffices.includes(it));

/** Only those that show more than the one before. */
function scopesOf(actor: Actor): PromiseScope[] {
  const own = ownOffices(actor);
  const isSales = actor.roles.some(({ role }) => role === 'SALES');
  return [
    'MINE',
    ...(own.length ? (['OFFICE'] as const) : []),
    ...(actor.seenOffices.length > own.length || isSales ? (['ALL'] as const) : []),
  ];
}

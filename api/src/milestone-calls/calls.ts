import type { CallOrder, CallScope } from '#domain';
import { hasRole } from '../core/actor.ts';
import { PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import type { CallsInput } from './calls.input.ts';
import type { CallsPage, ListedCall } from './calls.result.ts';
import { CALLS } from './calls.sql.ts';

type Row = ListedCall & { readonly place: readonly (string | number)[] };
type Answer = Pick<CallsPage, 'counts' | 'nextOn'> & { readonly rows: Row[] };

const SCOPES: CallScope[] = ['MINE', 'OFFICE', 'UNASSIGNED'];

const placeBehind = (order: CallOrder, after: string | null | undefined) =>
  order === 'DAY' ? placeOf(after, ['rank', 'number', 'text', 'id']) : placeOf(after, ['rank', 'text', 'number', 'id']);

/** Whom a manager calls now: what is late first, then by day or by client. For managers alone. */
export async function calls({ sql, actor, today }: Look, input: CallsInput): Promise<CallsPage> {
  ensure(hasRole(actor, 'MANAGER'));
  const { scope, part, clientId, after } = input;
  const order = input.order ?? 'DAY';
  const { rows, ...rest } = ensureFound(
    await sql.answer<Answer>(CALLS[scope][order], [
      ...[actor.id, actor.seenOffices, actor.managedOffices, today, clientId ?? null, part ?? null],
      ...placeBehind(order, after),
      actor.teamOffices,
    ]),
  );
  return { ...rest, ...pageOf(rows, PAGE_SIZE, ({ place }) => place.map(String)), scopes: SCOPES };
}

import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { isId } from '../core/id.ts';
import { cursorOf, PAGE_SIZE, placeOf } from '../core/page.ts';
import { ensure } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { ALL_CLIENTS } from './all-clients.sql.ts';
import { clientMay } from './client.policy.ts';
import type { ClientEntry, ClientPage } from './client.result.ts';

/** Every client with what belongs to it, by reading. */
export async function allClients(look: Look, after?: string | null): Promise<ClientPage> {
  ensure(clientMay.see(look.actor, null));

  const rows = (await look.sql.answer<ClientEntry[]>(ALL_CLIENTS, placeIn(after))) ?? [];
  await audit(look, { action: 'clients', subjectType: 'Client' });
  const nodes = rows.slice(0, PAGE_SIZE);
  const last = nodes.at(-1);
  return {
    nodes,
    endCursor: last ? cursorOf([last.reading ?? '', last.name, last.id]) : null,
    hasMore: rows.length > PAGE_SIZE,
  };
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

function placeIn(after: string | null | undefined): [boolean, string, string, string] {
  const [reading, name, id] = placeOf(after, 3);
  if (typeof reading !== 'string' || typeof name !== 'string') return [false, '', '', FIRST_ID];
  if (!isId(id) || `${reading}${name}`.includes('\u0000')) throw new Refused('CURSOR_INVALID', 'after');
  return [reading === '', reading, name, id];
}

import { audit } from '../core/audit.ts';
import { FIRST_ID, PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
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
  return pageOf(rows, PAGE_SIZE, ({ reading, name, id }) => [reading ?? '', name, id]);
}

/** Whether the page begins among those without a reading, and behind which reading, name and id. */
function placeIn(after: string | null | undefined): [boolean, string, string, string] {
  const [reading, name, id] = placeOf(after, ['text', 'text', 'id']);
  return reading === null ? [false, '', '', FIRST_ID] : [reading === '', reading, name, id];
}

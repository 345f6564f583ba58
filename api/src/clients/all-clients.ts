import { searchText } from '#domain';
import { audit } from '../core/audit.ts';
import { PAGE_SIZE, pageOf } from '../core/page.ts';
import { ensure } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { ALL_CLIENTS, CLIENTS_WITH_PARTS } from './all-clients.sql.ts';
import { placeByReading, readingPlaceIn } from './client-order.ts';
import { clientMay } from './client.policy.ts';
import type { ClientPage, ClientRow } from './client.result.ts';

interface Sought {
  readonly after?: string | null;
  /** A part of the name or reading of a client, or of the name of one of its sites. */
  readonly search?: string | null;
  readonly archived?: boolean | null;
}

/** The clients by reading, each with how many of our people I may see there. */
export async function allClients(look: Look, { after, search, archived }: Sought = {}): Promise<ClientPage> {
  const values = [...askedOf(look, { search, archived }), ...readingPlaceIn(after)];
  const rows = (await look.sql.answer<ClientRow[]>(ALL_CLIENTS, values)) ?? [];
  await audit(look, { action: 'clients', subjectType: 'Client', details: { rows: rows.length } });
  return pageOf(rows, PAGE_SIZE, placeByReading);
}

/** How the clients are read for a file, with their sites, units and supervisors. */
export const clientsForFile = (look: Look, sought: Sought) => ({
  text: CLIENTS_WITH_PARTS,
  values: askedOf(look, sought),
});

function askedOf({ actor, today }: Look, { search, archived }: Sought): unknown[] {
  ensure(clientMay.see(actor, null));
  return [actor.id, actor.seenOffices, today, searchText(search ?? ''), archived ?? false];
}

import { audit } from '../core/audit.ts';
import { PAGE_SIZE, pageOf } from '../core/page.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { CLIENT, PEOPLE_AT_CLIENT } from './client-by-id.sql.ts';
import { readingPlaceIn } from './client-order.ts';
import { sitePage, type SiteRead } from './client-parts.ts';
import { clientMay } from './client.policy.ts';
import type { ClientEntry, PeopleAtClientPage, PersonAtClient } from './client.result.ts';

type ClientRead = Omit<ClientEntry, 'sites' | 'people'> & {
  readonly sites: SiteRead[];
  readonly people: PersonAtClient[];
};

const peoplePage = (rows: readonly PersonAtClient[]): PeopleAtClientPage =>
  pageOf(rows, PAGE_SIZE, ({ id, person }) => [person.reading ?? '', person.name, id]);

/** One client: where it is, who instructs there, and who of ours works there, as far as I may see them. */
export async function clientById(look: Look, id: string, archived?: boolean | null): Promise<ClientEntry> {
  const { sql, actor, today } = look;
  ensure(clientMay.see(actor, null));
  const values = [id, actor.id, actor.seenOffices, today, archived ?? false];
  const client = ensureFound(await sql.answer<ClientRead>(CLIENT, values));
  await auditPeople(look, 'client', id, client.people);
  return { ...client, sites: sitePage(client.sites), people: peoplePage(client.people) };
}

/** Our people at a client, where the list of its page goes on. */
export async function peopleAtClient(look: Look, id: string, after?: string | null): Promise<PeopleAtClientPage> {
  const { sql, actor, today } = look;
  ensure(clientMay.see(actor, null));
  const values = [id, actor.id, actor.seenOffices, today, ...readingPlaceIn(after)];
  const people = ensureFound(await sql.answer<PersonAtClient[]>(PEOPLE_AT_CLIENT, values));
  await auditPeople(look, 'peopleAtClient', id, people);
  return peoplePage(people);
}

const auditPeople = (look: Look, action: string, subjectId: string, people: readonly PersonAtClient[]) =>
  audit(look, {
    action,
    subjectType: 'Client',
    subjectId,
    details: { persons: people.slice(0, PAGE_SIZE).map(({ person }) => person.id) },
  });

import { audit } from '../core/audit.ts';
import { PAGE_SIZE, pageOf } from '../core/page.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { namePlaceIn, placeByName, placeByReading, readingPlaceIn } from './client-order.ts';
import { ORG_UNITS, SITES, SUPERVISORS } from './client-parts.sql.ts';
import { clientMay } from './client.policy.ts';
import { rated, type RecallRead } from './first-recalls.ts';
import type {
  OrgUnitEntry,
  OrgUnitPage,
  SiteEntry,
  SitePage,
  SupervisorEntry,
  SupervisorPage,
} from './client.result.ts';

/** As SQL gives them: below each row the first of what belongs to it, one more than a page holds. */
export type SupervisorRead = SupervisorEntry;
export type OrgUnitRead = Omit<OrgUnitEntry, 'supervisors'> & { readonly supervisors: SupervisorRead[] };
export type SiteRead = Omit<SiteEntry, 'orgUnits' | 'firstRecall'> & {
  readonly firstRecall: RecallRead | null;
  readonly orgUnits: OrgUnitRead[];
};

/** Where a list of what belongs to a client goes on. */
export interface Onward {
  readonly after?: string | null;
  readonly archived?: boolean | null;
}

export const supervisorPage = (rows: readonly SupervisorRead[]): SupervisorPage =>
  pageOf(rows, PAGE_SIZE, placeByReading);

export const orgUnitPage = (rows: readonly OrgUnitRead[]): OrgUnitPage =>
  pageOf(
    rows.map((it) => ({ ...it, supervisors: supervisorPage(it.supervisors) })),
    PAGE_SIZE,
    placeByName,
  );

export const sitePage = (rows: readonly SiteRead[]): SitePage =>
  pageOf(
    rows.map((it) => ({
      ...it,
      firstRecall: it.firstRecall && rated(it.firstRecall),
      orgUnits: orgUnitPage(it.orgUnits),
    })),
    PAGE_SIZE,
    placeByName,
  );

/** The sites of a client, by name. */
export async function clientSites(look: Look, clientId: string, { after, archived }: Onward = {}): Promise<SitePage> {
  const place = namePlaceIn(after);
  return sitePage(await read<SiteRead>(look, SITES, [clientId, archived ?? false, ...place], 'clientSites'));
}

/** The units of a site, by name. */
export async function siteOrgUnits(look: Look, siteId: string, { after, archived }: Onward = {}): Promise<OrgUnitPage> {
  const place = namePlaceIn(after);
  return orgUnitPage(await read<OrgUnitRead>(look, ORG_UNITS, [siteId, archived ?? false, ...place], 'siteOrgUnits'));
}

/** The supervisors of a unit, by reading. */
export async function orgUnitSupervisors(
  look: Look,
  orgUnitId: string,
  { after, archived }: Onward = {},
): Promise<SupervisorPage> {
  const values = [orgUnitId, archived ?? false, ...readingPlaceIn(after)];
  return supervisorPage(await read<SupervisorRead>(look, SUPERVISORS, values, 'orgUnitSupervisors'));
}

async function read<T>(look: Look, statement: Statement, values: unknown[], action: string): Promise<T[]> {
  ensure(clientMay.see(look.actor, null));
  const rows = ensureFound(await look.sql.answer<T[]>(statement, values));
  await audit(look, { action, subjectType: 'Client', subjectId: String(values[0]) });
  return rows;
}

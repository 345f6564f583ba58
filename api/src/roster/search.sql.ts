import { partCalled } from '../clients/index.ts';
import { isCalled, waysOf } from '../core/called.sql.ts';
import { personCalled } from '../people/index.ts';

/** The clients that are called so. */
export const soughtClients = (ways: string): string =>
  `select c.id from ${waysOf(ways)} join client c on ${isCalled(partCalled.client('c'))}`;

/** Whoever of those I may see is called so. */
export const soughtPeople = (ways: string): string => `
  select h.id from ${waysOf(ways)} cross join lateral person_hits(w.pieces) h (id)
  join person hp on hp.id = h.id and (w."isSure" or holds(${personCalled('hp')}, w.words))`;

/** Whoever is called so, or works today at a client that is. */
export const isSought = (today: string): string =>
  `(p.id in (select id from sought_person) or exists (
    select from assignment sa join org_unit su on su.id = sa.org_unit_id join site ss on ss.id = su.site_id
    where sa.person_id = p.id and (sa.ended_on is null or sa.ended_on >= ${today})
      and ss.client_id in (select id from sought_client)))`;

import { folded, isHit } from '../core/folded.sql.ts';

/** The clients that are called so. */
export const soughtClients = (sought: string): string =>
  `select c.id from client c where ${isHit(sought, folded('c.name'), 'c.reading')}`;

/** Whoever is called so, or works today at a client that is. */
export const isSought = (sought: string, today: string): string =>
  `(${isHit(sought, folded('p.name'), 'p.reading', 'p.staff_no')} or exists (
    select from assignment sa join org_unit su on su.id = sa.org_unit_id join site ss on ss.id = su.site_id
    where sa.person_id = p.id and (sa.ended_on is null or sa.ended_on >= ${today})
      and ss.client_id in (select id from sought_client)))`;

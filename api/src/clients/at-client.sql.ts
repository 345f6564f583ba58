import { whereSeen } from '../people/index.ts';

/** SQL names of who asks and on what day. */
export interface Asker {
  readonly actor: string;
  readonly offices: string;
  readonly today: string;
}

/** Of our people those whom the asking user may see, with their work at the client `c` that has not ended, as `a`, `p`, `u`, `s`. */
export const ourPeopleAt = (c: string, asker: Asker): string => `
  site s join org_unit u on u.site_id = s.id
  join assignment a on a.org_unit_id = u.id and (a.ended_on is null or a.ended_on >= ${asker.today}::date)
  join person p on p.id = a.person_id and p.archived_at is null and ${whereSeen('p', asker)}
  where s.client_id = ${c}.id`;

/** The last day of the term that runs, of an assignment `a`. */
export const TERM_TO = `(select t.to_on from contract_term t where t.assignment_id = a.id and t.outcome is null
  order by t.ordinal desc limit 1)`;

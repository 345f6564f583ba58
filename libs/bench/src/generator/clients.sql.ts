import { idOn, pick, roll } from './expressions.ts';
import { nameOf } from './offices.sql.ts';
import { PLACES, TITLES, TRADES, UNITS } from './words.ts';

const START = `date '2024-01-02'`;

/** One client for a hundred people, with two sites each, three units a site and two supervisors a unit. */
export const unitsFor = (people: number): number => Math.max(5, Math.ceil(people / 100)) * 6;

export const unitId = (n: string): string => idOn(START, `'unit' || (${n})`);
export const supervisorId = (n: string): string => idOn(START, `'supervisor' || (${n})`);
const clientId = (n: string) => idOn(START, `'client' || (${n})`);
const siteId = (n: string) => idOn(START, `'site' || (${n})`);

export const clientsSql = (people: number): readonly string[] => {
  const units = unitsFor(people);
  return [
    `insert into client (id, name)
     select ${clientId('n')}, ${pick(PLACES, 'n', 11)} || ${pick(TRADES, 'n', 12)} || '株式会社'
     from generate_series(1, ${units / 6}) n`,
    `insert into site (id, client_id, name, phone)
     select ${siteId('n')}, ${clientId('(n + 1) / 2')}, ${pick(PLACES, 'n', 13)} || '工場', '03-0000-' || lpad(${roll('n', 14, 10_000)}::text, 4, '0')
     from generate_series(1, ${units / 3}) n`,
    `insert into org_unit (id, site_id, name)
     select ${unitId('n')}, ${siteId('(n + 2) / 3')}, ${pick(UNITS, 'n', 15)} from generate_series(1, ${units}) n`,
    `insert into supervisor (id, org_unit_id, name, reading, title)
     select ${supervisorId('n')}, ${unitId('(n + 1) / 2')}, ${nameOf('n + 1000000', 0)}, ${nameOf('n + 1000000', 1)}, ${pick(TITLES, 'n', 16)}
     from generate_series(1, ${units * 2}) n`,
  ];
};

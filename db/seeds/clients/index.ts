import { addDays, type Day } from '#domain';
import { writtenAt } from '../calendar.ts';
import { idByName, idsOf } from '../ids.ts';
import type { Tables } from '../insert.ts';
import { clients } from './clients.ts';
import { firstRecalls } from './first-recalls.ts';
import { sites } from './sites.ts';
import { supervisors, type SupervisorKey } from './supervisors.ts';
import { units, type Trade, type UnitKey } from './units.ts';

export type { SupervisorKey, Trade, UnitKey };

const keysOf = <T extends object>(named: T) => Object.keys(named) as (keyof T & string)[];
const clientIds = idByName(0x010, keysOf(clients));
const siteIds = idByName(0x011, keysOf(sites));
export const unitIds = idByName(0x012, keysOf(units));
export const supervisorIds = idByName(0x013, keysOf(supervisors));

export interface Workplace {
  readonly unit: UnitKey;
  readonly trade: Trade;
  readonly office: (typeof sites)[keyof typeof sites][3];
  readonly supervisor: SupervisorKey;
  /** As one speaks of them: 倉田課長. */
  readonly boss: string;
}

/** Every unit, with what one must know to work there. */
export const workplaces: readonly Workplace[] = keysOf(units).map((unit) => {
  const supervisor = keysOf(supervisors).find((key) => supervisors[key][0] === unit)!;
  const [, name, , title] = supervisors[supervisor];
  const [site, , trade] = units[unit];
  return { unit, trade, office: sites[site][3], supervisor, boss: name.split(' ')[0] + title };
});

/** The places of work and the people our staff answer to there. */
export function clientTables(today: Day): Tables {
  const created_at = writtenAt(addDays(today, -790));
  const recallId = idsOf(0x014);
  return {
    client: keysOf(clients).map((key) => {
      const [name, reading] = clients[key];
      return { id: clientIds[key], created_at, name, reading };
    }),
    site: keysOf(sites).map((key) => {
      const [client, name, phone] = sites[key];
      return { id: siteIds[key], created_at, client_id: clientIds[client], name, phone };
    }),
    org_unit: keysOf(units).map((key) => {
      const [site, name] = units[key];
      return { id: unitIds[key], created_at, site_id: siteIds[site], name };
    }),
    supervisor: keysOf(supervisors).map((key) => {
      const [unit, name, reading, title, phone] = supervisors[key];
      return { id: supervisorIds[key], created_at, org_unit_id: unitIds[unit], name, reading, title, phone };
    }),
    first_recall: firstRecalls.map(([site, daysAgo, asked, named_us]) => {
      const asked_on = addDays(today, -daysAgo);
      return { id: recallId(), created_at: writtenAt(asked_on), site_id: siteIds[site], asked_on, asked, named_us };
    }),
  };
}

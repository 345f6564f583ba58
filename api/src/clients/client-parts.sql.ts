import { PAGE_SIZE } from '../core/page.ts';
import { byName, byReading } from './client-order.ts';
import { lastRecallOf } from './first-recall.sql.ts';

const MOST = PAGE_SIZE + 1;
const part = (row: string) =>
  `'id', ${row}.id, 'version', ${row}.version, 'name', ${row}.name, 'isArchived', ${row}.archived_at is not null`;
const listOf = (json: string, order: string, from: string) =>
  `coalesce((select json_agg(json_build_object(${json}) order by ${order}) from ${from}), '[]')`;

/** SQL of which rows are asked for: all of a parent, or those behind a place; and whether those put away are among them. */
interface Asked {
  readonly withArchived: string;
  readonly behind?: string;
}

const chosen = (row: string, { withArchived, behind = 'true' }: Asked) =>
  `(${withArchived} or ${row}.archived_at is null) and ${behind}`;

/** The supervisors of the unit of that id, one more than a page holds. */
export const supervisorsOf = (unitId: string, asked: Asked): string =>
  listOf(
    `${part('v')}, 'reading', v.reading, 'title', v.title, 'phone', v.phone, 'sinceOn', v.since_on`,
    byReading('v'),
    `(select * from supervisor v where v.org_unit_id = ${unitId} and ${chosen('v', asked)}
      order by ${byReading('v')} limit ${MOST}) v`,
  );

/** The units of the site of that id, each with its first supervisors. */
export const orgUnitsOf = (siteId: string, asked: Asked): string =>
  listOf(
    `${part('u')}, 'supervisors', ${supervisorsOf('u.id', { withArchived: asked.withArchived })}`,
    byName('u'),
    `(select * from org_unit u where u.site_id = ${siteId} and ${chosen('u', asked)} order by ${byName('u')} limit ${MOST}) u`,
  );

/** The sites of the client of that id, each with its first units. */
export const sitesOf = (clientId: string, asked: Asked): string =>
  listOf(
    `${part('s')}, 'phone', s.phone, 'firstRecall', ${lastRecallOf('s.id')}, 'orgUnits', ${orgUnitsOf('s.id', { withArchived: asked.withArchived })}`,
    byName('s'),
    `(select * from site s where s.client_id = ${clientId} and ${chosen('s', asked)} order by ${byName('s')} limit ${MOST}) s`,
  );

/** $1 the client, the site or the unit, $2 whether with those put away, then behind which place. */
const pageBehind = (of: (id: string, asked: Asked) => string, order: string, place: string) =>
  of('$1', { withArchived: '$2::boolean', behind: `(${order}) > (${place})` });

export const SITES = {
  name: 'client-sites',
  text: `select ${pageBehind(sitesOf, byName('s'), '$3::text, $4::uuid')} as answer from client c where c.id = $1`,
};
export const ORG_UNITS = {
  name: 'site-org-units',
  text: `select ${pageBehind(orgUnitsOf, byName('u'), '$3::text, $4::uuid')} as answer from site where id = $1`,
};
export const SUPERVISORS = {
  name: 'org-unit-supervisors',
  text: `select ${pageBehind(supervisorsOf, byReading('v'), '$3::boolean, $4::text, $5::text, $6::uuid')} as answer
         from org_unit where id = $1`,
};

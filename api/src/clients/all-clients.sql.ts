import { PAGE_SIZE } from '../core/page.ts';
import { supervisorJson } from './supervisor-ref.result.ts';

const SUPERVISORS = `coalesce((
  select json_agg(${supervisorJson('v')} order by v.reading, v.name, v.id)
  from supervisor v where v.org_unit_id = u.id), '[]')`;

const ORG_UNITS = `coalesce((
  select json_agg(json_build_object('id', u.id, 'version', u.version, 'name', u.name, 'supervisors', ${SUPERVISORS})
                  order by u.name, u.id)
  from org_unit u where u.site_id = s.id), '[]')`;

const SITES = `coalesce((
  select json_agg(json_build_object('id', s.id, 'version', s.version, 'name', s.name, 'phone', s.phone, 'orgUnits', ${ORG_UNITS})
                  order by s.name, s.id)
  from site s where s.client_id = c.id), '[]')`;

/** What clients are ordered by: those without a reading come last. */
const ORDER = "(c.reading is null), coalesce(c.reading, ''), c.name, c.id";

/** $1 whether the page begins among those without a reading, $2 reading, $3 name and $4 id behind which it begins. */
export const ALL_CLIENTS = {
  name: 'all-clients',
  text: `
    select coalesce(json_agg(json_build_object(
      'id', c.id, 'version', c.version, 'name', c.name, 'reading', c.reading, 'sites', ${SITES}) order by ${ORDER}), '[]') as answer
    from (select * from client c where (${ORDER}) > ($1::boolean, $2::text, $3::text, $4::uuid)
          order by ${ORDER} limit ${PAGE_SIZE + 1}) c`,
};

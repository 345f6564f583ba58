import { searchText } from '#domain';
import { audit } from '../core/audit.ts';
import { isHit } from '../core/called.sql.ts';
import { FIRST_ID, PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import { ensure } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { clientMay } from './client.policy.ts';
import type { Workplace, WorkplacePage } from './client.result.ts';
import { supervisorJson } from './supervisor-ref.result.ts';

const ORDER = 'coalesce(c.reading, c.name), s.name, u.name, u.id';

/** $1 text sought, $2 to $5 the place behind which the page begins. */
const WORKPLACES = {
  name: 'workplaces',
  text: `
    select coalesce(json_agg(json_build_object(
      'id', w.id, 'clientName', w.client_name, 'siteName', w.site_name, 'orgUnitName', w.name, 'order', w.client_order,
      'supervisors', coalesce((
        select json_agg(${supervisorJson('v')} order by v.reading, v.name, v.id)
        from (select * from supervisor v where v.org_unit_id = w.id and v.archived_at is null
              order by v.reading, v.name, v.id limit ${PAGE_SIZE}) v), '[]')
    ) order by w.client_order, w.site_name, w.name, w.id), '[]') as answer
    from (
      select u.id, u.name, s.name as site_name, c.name as client_name, coalesce(c.reading, c.name) as client_order
      from org_unit u join site s on s.id = u.site_id and s.archived_at is null
      join client c on c.id = s.client_id and c.archived_at is null
      where u.archived_at is null and (${ORDER}) > ($2::text, $3::text, $4::text, $5::uuid)
        and ${isHit('$1', 'c.name', 'c.reading', 's.name', 'u.name')}
      order by ${ORDER} limit ${PAGE_SIZE + 1}) w`,
};

type Read = Workplace & { readonly order: string };

/** The units where work can begin, by client, with those who instruct there. What was put away is not offered. */
export async function workplaces(
  look: Look,
  { after, search }: { readonly after?: string | null; readonly search?: string | null },
): Promise<WorkplacePage> {
  ensure(clientMay.see(look.actor, null));
  const [order, site, unit, id] = placeOf(after, ['text', 'text', 'text', 'id']);
  const place = order === null ? ['', '', '', FIRST_ID] : [order, site, unit, id];
  const rows = await look.sql.answer<Read[]>(WORKPLACES, [searchText(search ?? ''), ...place]);
  await audit(look, { action: 'workplaces', subjectType: 'OrgUnit' });
  return pageOf(rows ?? [], PAGE_SIZE, (it) => [it.order, it.siteName, it.orgUnitName, it.id]);
}

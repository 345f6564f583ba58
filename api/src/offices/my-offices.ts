import { audit } from '../core/audit.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import type { OfficeView } from './office.result.ts';

const MINE: Statement = {
  name: 'my-offices',
  text: `select coalesce(json_agg(json_build_object(
           'id', o.id, 'version', o.version, 'name', o.name, 'timeZone', o.time_zone,
           'parent', case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end
         ) order by o.name, o.id), '[]') as answer
         from (select * from office where id = any ($1::uuid[]) order by name, id limit 1000) o
         left join office p on p.id = o.parent_id and p.id = any ($1::uuid[])`,
};

/** The offices where one has a role, and all below them, by name. */
export async function myOffices(look: Look): Promise<OfficeView[]> {
  await audit(look, { action: 'offices', subjectType: 'Office' });
  return (await look.sql.answer<OfficeView[]>(MINE, [look.actor.teamOffices])) ?? [];
}

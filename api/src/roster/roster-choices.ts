import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { whereSeen } from '../people/index.ts';
import type { RosterChoices } from './roster-choices.result.ts';

const MOST = 1000;
const seen = whereSeen('p', { actor: '$1', offices: '$2', today: '$3' });

/** $1 actor, $2 offices seen, $3 today. */
const CHOICES: Statement = {
  name: 'roster-choices',
  text: `
    with worked as materialized (
      select distinct a.org_unit_id from person p join assignment a on a.person_id = p.id
      where p.archived_at is null and ${seen}
    ), owning as materialized (
      select distinct o.user_id from person p join ownership o on o.person_id = p.id and o.until_on is null
      where p.archived_at is null and ${seen}
    ), known as (
      select distinct s.id, s.name, s.client_id from worked w join org_unit u on u.id = w.org_unit_id join site s on s.id = u.site_id
    ), noted as (
      insert into audit_event (actor_id, action, subject_type) values ($1, 'rosterChoices', 'Person')
    )
    select json_build_object(
      'clients', (
        select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'sites', (
          select json_agg(json_build_object('id', k.id, 'name', k.name) order by k.name, k.id) from known k where k.client_id = c.id)
        ) order by c.reading, c.name, c.id), '[]')
        from (select c.* from client c where c.id in (select client_id from known) order by c.reading, c.name, c.id limit ${MOST}) c),
      'owners', (
        select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name, u.id), '[]')
        from (select u.id, u.name from app_user u where u.id in (select user_id from owning) order by u.name, u.id limit ${MOST}) u)
    ) as answer`,
};

/** The clients and sites where people whom I see work or worked, and the colleagues who answer for them. */
export async function rosterChoices({ sql, actor, today }: Look): Promise<RosterChoices> {
  const found = await sql.answer<RosterChoices>(CHOICES, [actor.id, actor.seenOffices, today]);
  return found ?? { clients: [], owners: [] };
}

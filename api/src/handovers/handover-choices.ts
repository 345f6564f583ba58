import { userRef } from '../accounts/index.ts';
import { clientNameOf } from '../assignments/index.ts';
import { FIRST_ID, pageOf, placeOf } from '../core/page.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { personRefJson } from '../people/index.ts';
import type { HandoverChoice, HandoverChoices } from './handover.result.ts';
import { MOST_PEOPLE } from './handover.input.ts';

/** $1 actor, $2 offices whose people they arrange, $3 giver or null, $4 people or null, $5 reading and $6 id behind which the page begins. */
const CHOICES: Statement = {
  name: 'handover-choices',
  text: `
    with named as materialized (
      select o.person_id, o.user_id from ownership o
      where o.until_on is null and (o.user_id = $3 or $3::uuid is null and o.person_id = any ($4::uuid[]) and o.role = 'COORDINATOR')
      union select f.person_id, f.owner_id from follow_up f where f.owner_id = $3 and f.state = 'PLANNED'
      union select i.person_id, $3::uuid from open_issue i
      where $3::uuid in (i.owner_id, i.decider_id) and i.person_id is not null and i.next_on is not null
    ), page as materialized (
      select p.*, n.user_id from named n join person p on p.id = n.person_id
      where p.archived_at is null and p.office_id = any ($2::uuid[]) and ($4::uuid[] is null or p.id = any ($4))
        and (coalesce(p.reading, ''), p.id) > ($5::text, $6::uuid)
      order by coalesce(p.reading, ''), p.id limit ${MOST_PEOPLE + 1}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type) values ($1, 'handoverChoices', 'Person')
    )
    select coalesce(json_agg(json_build_object(
      'person', ${personRefJson('p')}, 'from', ${userRef('p.user_id')},
      'office', (select json_build_object('id', o.id, 'name', o.name) from office o where o.id = p.office_id),
      'clientName', (select ${clientNameOf('o.assignment_id')} from ownership o
                     where o.person_id = p.id and o.user_id = p.user_id and o.until_on is null order by o.since_on desc, o.id limit 1),
      'roles', coalesce((select json_agg(distinct o.role) from ownership o
                         where o.person_id = p.id and o.user_id = p.user_id and o.until_on is null), '[]'),
      'issues', (select count(*) from open_issue i where i.person_id = p.id and i.owner_id = p.user_id and i.next_on is not null),
      'followUps', (select count(*) from follow_up f where f.person_id = p.id and f.owner_id = p.user_id and f.state = 'PLANNED'),
      'nextOn', (select min(f.planned_on) from follow_up f where f.person_id = p.id and f.owner_id = p.user_id and f.state = 'PLANNED')
    ) order by coalesce(p.reading, ''), p.id), '[]') as answer
    from page p`,
};

interface Asked {
  readonly fromId?: string | null;
  readonly personIds?: readonly string[] | null;
  readonly after?: string | null;
}

/** Who can be handed over by me: everybody with something in a colleague's name, or these people, by their coordinators. */
export async function handoverChoices(look: Look, { fromId, personIds, after }: Asked): Promise<HandoverChoices> {
  const { id, seenOffices } = look.actor;
  const [reading, lastId] = placeOf(after, ['text', 'id']);
  const asked = [id, seenOffices, fromId ?? null, personIds ?? null, reading ?? '', lastId ?? FIRST_ID];
  const rows = (await look.sql.answer<HandoverChoice[]>(CHOICES, asked)) ?? [];
  return pageOf(rows, MOST_PEOPLE, ({ person }) => [person.reading ?? '', person.id]);
}

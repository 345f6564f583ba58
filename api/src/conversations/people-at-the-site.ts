import { audit } from '../core/audit.ts';
import type { Look } from '../core/work.ts';
import { seenPerson, whereSeen } from '../people/index.ts';
import type { Companion } from './companion.result.ts';

/** More are found by their names. */
const LIMIT = 12;

const worksToday = (a: string) => `${a}.started_on <= $3 and (${a}.ended_on is null or ${a}.ended_on >= $3)`;

const AT_THE_SITE = {
  name: 'people-at-the-site',
  text: `
    select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'reading', o.reading, 'contactRefusedOn', o.contact_refused_on,
                                              'unitName', o.unit_name)
                             order by o.reading, o.id), '[]') as answer
    from (
      select distinct on (p.reading, p.id) p.id, p.name, p.reading, p.contact_refused_on, u.name as unit_name
      from assignment mine
      join org_unit here on here.id = mine.org_unit_id
      join org_unit u on u.site_id = here.site_id
      join assignment a on a.org_unit_id = u.id and ${worksToday('a')}
      join person p on p.id = a.person_id and p.id <> $4 and p.archived_at is null
      where mine.person_id = $4 and ${worksToday('mine')}
        and ${whereSeen('p', { actor: '$1', offices: '$2', today: '$3' })}
      order by p.reading, p.id, u.name limit ${LIMIT}) o`,
};

/** Who else works today where this person works, by reading, as far as I may see them. */
export async function peopleAtTheSite(look: Look, personId: string): Promise<Companion[]> {
  const { sql, actor, today } = look;
  await seenPerson(look, personId);
  await audit(look, { action: 'peopleAtTheSite', subjectType: 'Person', subjectId: personId, personId });
  return (await sql.answer<Companion[]>(AT_THE_SITE, [actor.id, actor.seenOffices, today, personId])) ?? [];
}

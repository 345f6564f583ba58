import { audit } from '../core/audit.ts';
import type { Look } from '../core/work.ts';
import { whereSeen } from './person.policy.ts';
import type { SimilarPeopleInput } from './similar-people.input.ts';
import type { SimilarPerson } from './similar-person.result.ts';

/** As many as one looks at while typing. */
const LIMIT = 5;

/** The same number, however its parts are set apart. Shorter than a number of a town it says nothing. */
const DIGITS = `regexp_replace($6, '\\D', '', 'g')`;
const ALIKE = {
  STAFF_NO: 'p.staff_no = $5',
  PHONE: `(length(${DIGITS}) >= 9 and p.phone is not null and regexp_replace(p.phone, '\\D', '', 'g') = ${DIGITS})`,
  EMAIL: '(p.email is not null and lower(p.email) = lower($7))',
  READING: '(p.reading is not null and p.reading = $4)',
  NAME: 'p.name = $8',
};
const isAlike = Object.values(ALIKE).join(' or ');
const alikeIn = Object.entries(ALIKE).map(([likeness, test]) => `case when ${test} then '${likeness}' end`);

const SIMILAR = {
  name: 'similar-people',
  text: `
    select coalesce(json_agg(json_build_object(
      'id', p.id, 'name', p.name, 'reading', p.reading, 'isArchived', p.archived_at is not null,
      'office', (select json_build_object('id', o.id, 'name', o.name) from office o where o.id = p.office_id),
      'alikeIn', to_json(array_remove(array[${alikeIn.join(', ')}], null))
    ) order by p.reading, p.name, p.id), '[]') as answer
    from (select * from person p
          where (${isAlike}) and p.id is distinct from $9::uuid
            and ${whereSeen('p', { actor: '$1', offices: '$2', today: '$3' })}
          order by p.reading, p.name, p.id limit ${LIMIT}) p`,
};

/** Those I may see who share a number, an address, a reading or a name with what was typed; archived ones too. */
export async function similarPeople(look: Look, input: SimilarPeopleInput): Promise<SimilarPerson[]> {
  const { sql, actor, today } = look;
  const { name = null, reading = null, staffNo = null, phone = null, email = null, butId = null } = input;
  const values = [actor.id, actor.seenOffices, today, reading, staffNo, phone, email, name, butId];
  const found = (await sql.answer<SimilarPerson[]>(SIMILAR, values)) ?? [];
  await audit(look, { action: 'similarPeople', subjectType: 'Person', details: { rows: found.length } });
  return found;
}

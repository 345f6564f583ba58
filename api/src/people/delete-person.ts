import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import type { DeletePersonInput } from './archive-person.input.ts';
import { showingTheirs } from './edit-person.ts';
import { holdPerson } from './hold-person.ts';
import { Person } from './person.entity.ts';
import { personMay } from './person.policy.ts';
import { seenPersonOfAnyTime } from './person-subject.ts';

/** Whether anything was ever written down about the person of that id. What was taken back counts too. */
export const hasEntries = (id: string): string =>
  `(exists (select from conversation he where he.person_id = ${id})
    or exists (select from conversation_move he where ${id} in (he.from_person_id, he.to_person_id))
    or exists (select from open_issue he where he.person_id = ${id})
    or exists (select from taken_back_end he where he.person_id = ${id})
    or exists (select from tenure he where he.person_id = ${id})
    or exists (select from consent he where he.person_id = ${id}))`;

const HAS_ENTRIES = { name: 'has-entries', text: `select ${hasEntries('$1')} as answer` };
const DELETE = { name: 'delete-person', text: 'delete from person where id = $1' };

/** Deletes somebody who was taken in by mistake. With anything written down about them they can only be archived. */
export async function deletePerson(work: Work, row: DeletePersonInput): Promise<Saved> {
  const person = await seenPersonOfAnyTime(work, row.id);
  ensure(personMay.archive(work.actor, person));
  await holdPerson(work, row.id);
  const saved = await change(work.db, Person, row, {}).catch(showingTheirs);
  if (await work.sql.answer<boolean>(HAS_ENTRIES, [row.id])) throw new Refused('PERSON_HAS_ENTRIES');

  await work.sql.rows(DELETE, [row.id]);
  await audit(work, { action: 'deletePerson', subjectType: 'Person', subjectId: row.id, personId: row.id });
  return saved;
}

import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import type { GiveReadingInput } from './give-reading.input.ts';
import { Person } from './person.entity.ts';
import { personMay } from './person.policy.ts';
import { seenPerson } from './person-subject.ts';

/** Says how a name is read, so that the person is found in the index; all else stays as it is. */
export async function giveReading(work: Work, { reading, ...row }: GiveReadingInput): Promise<Saved> {
  const person = await seenPerson(work, row.id);
  ensure(personMay.edit(work.actor, person));

  const saved = await change(work.db, Person, row, { reading });
  await audit(work, { action: 'giveReading', subjectType: 'Person', subjectId: row.id, personId: row.id });
  return saved;
}

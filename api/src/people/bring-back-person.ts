import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { replanPerson } from '../milestone-plan/index.ts';
import type { BringBackPersonInput } from './archive-person.input.ts';
import { showingTheirs } from './edit-person.ts';
import { Person } from './person.entity.ts';
import { personMay } from './person.policy.ts';
import { seenPersonOfAnyTime } from './person-subject.ts';

/** Puts somebody who was archived back into the lists. */
export async function bringBackPerson(work: Work, row: BringBackPersonInput): Promise<Saved> {
  const person = await seenPersonOfAnyTime(work, row.id);
  ensure(personMay.archive(work.actor, person));
  const known = await work.db.findOneBy(Person, row);
  if (known && !known.archivedAt) throw new Refused('NOT_ARCHIVED');

  const saved = await change(work.db, Person, row, { archivedAt: null, archiveReason: null }).catch(showingTheirs);
  await replanPerson(work, row.id);
  await audit(work, { action: 'bringBackPerson', subjectType: 'Person', subjectId: row.id, personId: row.id });
  return saved;
}

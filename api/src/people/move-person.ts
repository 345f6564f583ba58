import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { replanPerson } from '../milestone-plan/index.ts';
import { seenOffice } from '../offices/index.ts';
import type { MovePersonInput } from './archive-person.input.ts';
import { showingTheirs } from './edit-person.ts';
import { peopleOfOfficeMay } from './people-of-office.policy.ts';
import { Person } from './person.entity.ts';
import { personMay } from './person.policy.ts';
import { seenPerson } from './person-subject.ts';

const LEAVE_OFFICE = {
  name: 'leave-office',
  text: 'update person_office set until_on = greatest(since_on, $2::date) where person_id = $1 and until_on is null',
};
const ENTER_OFFICE = {
  name: 'enter-office',
  text: `insert into person_office (id, person_id, office_id, since_on, reason, moved_by_id)
         values ($1, $2, $3, $4, $5, $6)`,
};

/** Puts a person under another office from today on; their assignments and owners stay as they are. */
export async function movePerson(work: Work, { officeId, reason, ...row }: MovePersonInput): Promise<Saved> {
  const { db, sql, actor, today } = work;
  const person = await seenPerson(work, row.id);
  const office = await seenOffice(work, officeId);
  ensure(personMay.move(actor, person) && peopleOfOfficeMay.add(actor, office));
  if (person.officeId === officeId) throw new Refused('NOTHING_CHANGED', 'officeId');

  const saved = await change(db, Person, row, { officeId }).catch(showingTheirs);
  await sql.rows(LEAVE_OFFICE, [row.id, today]);
  await sql.rows(ENTER_OFFICE, [newId(), row.id, officeId, today, reason, actor.id]);
  await replanPerson(work, row.id);
  await audit(work, { action: 'movePerson', subjectType: 'Person', subjectId: row.id, personId: row.id });
  return saved;
}

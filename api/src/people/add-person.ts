import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { newId } from '../core/id.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { seenOffice } from '../offices/index.ts';
import type { AddPersonInput } from './add-person.input.ts';
import { peopleOfOfficeMay } from './people-of-office.policy.ts';
import { Person } from './person.entity.ts';
import { refuseTakenStaffNo } from './unique-staff-no.ts';

const FIRST_OFFICE = {
  name: 'first-office',
  text: 'insert into person_office (id, person_id, office_id, since_on) values ($1, $2, $3, $4)',
};

/** Takes a person into an office, and begins the history of their offices. */
export async function addPerson(work: Work, { officeId, ...fields }: AddPersonInput): Promise<Saved> {
  const { db, sql, actor, today } = work;
  const office = await seenOffice(work, officeId);
  ensure(peopleOfOfficeMay.add(actor, office));

  const { id } = await refuseTakenStaffNo(add(db, Person, { ...fields, officeId }));
  await sql.rows(FIRST_OFFICE, [newId(), id, officeId, today]);
  await audit(work, { action: 'addPerson', subjectType: 'Person', subjectId: id, personId: id });
  return { id, version: 1 };
}

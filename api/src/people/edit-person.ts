import { searchText } from '#domain';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Conflict, Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import { told } from '../core/told.ts';
import type { Work } from '../core/work.ts';
import type { EditPersonInput } from './edit-person.input.ts';
import { Person } from './person.entity.ts';
import { personMay } from './person.policy.ts';
import { seenPerson } from './person-subject.ts';
import { refuseTakenStaffNo } from './unique-staff-no.ts';

/** What is known of few people, mostly by an import. */
const RARELY_KNOWN = ['bornOn', 'company', 'experience'] as const;

/** Sets right what is written about a person. Of names and addresses, what is left out is no longer known. */
export async function editPerson(work: Work, input: EditPersonInput): Promise<Saved> {
  const person = await seenPerson(work, input.id);
  ensure(personMay.edit(work.actor, person));

  if (input.bornOn && input.bornOn > work.today) throw new Refused('BORN_IN_THE_FUTURE', 'bornOn');

  const { name, reading = null, staffNo = null, phone = null, email = null } = input;
  const before = await work.db.findOneBy(Person, { id: input.id });
  const now = {
    name,
    reading,
    formerName: formerNameOf(input, before),
    staffNo,
    phone,
    email,
    ...told(input, RARELY_KNOWN),
  };
  const saved = await refuseTakenStaffNo(change(work.db, Person, input, now)).catch(showingTheirs);
  // The names alone: an audit holds no personal values.
  const fields = Object.entries(now).flatMap(([field, value]) =>
    before?.[field as keyof typeof now] === value ? [] : field,
  );
  await audit(work, {
    action: 'editPerson',
    subjectType: 'Person',
    subjectId: input.id,
    personId: input.id,
    details: { fields },
  });
  return saved;
}

/** Whoever is renamed is still found by the name that they had, unless another is known. A name written anew is no other. */
function formerNameOf({ name, formerName }: EditPersonInput, before: Person | null): string | null {
  if (formerName || !before || before.formerName) return formerName ?? null;
  return searchText(name) === searchText(before.name) ? null : before.name;
}

/** Of the row as it stands now, the conflict shows what the form shows. */
export function showingTheirs(error: unknown): never {
  if (!(error instanceof Conflict)) throw error;
  const { id, version, name, reading, formerName, staffNo, phone, email, bornOn, company, experience } =
    error.theirs as Person;
  const known = { bornOn, company, experience };
  throw new Conflict({ id, version, name, reading, formerName, staffNo, phone, email, ...known });
}

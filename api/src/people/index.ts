export { archivePerson } from './archive-person.ts';
export { hasEntries } from './delete-person.ts';
export { Person } from './person.entity.ts';
export { PersonRef, personRef, personRefJson } from './person-ref.result.ts';
export { personCalled } from './person-called.sql.ts';
export { mayBeOwner, OWNED_LATELY, personMay, whereCarriesOn, whereSeen, type PersonSubject } from './person.policy.ts';
export { heldPerson, keptPerson, personSubjectJson, seenPerson, seenPersonOfAnyTime } from './person-subject.ts';

export { Person } from './person.entity.ts';
export { PersonRef, personRef } from './person-ref.result.ts';
export { mayBeOwner, OWNED_LATELY, personMay, whereCarriesOn, whereSeen, type PersonSubject } from './person.policy.ts';
export { personSubjectJson, seenPerson } from './person-subject.ts';

export { Person } from './person.entity.ts';
export { PersonRef, personRef } from './person-ref.result.ts';
export {
  mayBeOwner,
  OWNED_LATELY,
  OWNER_ROLES,
  personMay,
  whereCarriesOn,
  whereSeen,
  type PersonSubject,
  type PersonVerb,
} from './person.policy.ts';
export { personSubjectJson, seenPerson } from './person-subject.ts';

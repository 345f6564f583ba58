export { Person } from './person.entity.ts';
export { OWNED_LATELY, OWNER_ROLES, personMay, whereSeen, type PersonSubject, type PersonVerb } from './person.policy.ts';
export { seenPerson } from './person-subject.ts';

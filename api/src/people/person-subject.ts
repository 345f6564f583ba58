import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { OWNED_LATELY, OWNER_ROLES, personMay, type PersonSubject } from './person.policy.ts';

/** What the policy asks of a person row `p`, as JSON, for the actor's id and the day. */
export const personSubjectJson = (p: string, actor: string, today: string): string =>
  `json_build_object('id', ${p}.id, 'officeId', ${p}.office_id, 'ownerRoles', ${OWNER_ROLES(p, actor)},
     'hasOwnedLately', ${OWNED_LATELY(p, actor, today)})`;

const SUBJECT = {
  name: 'person-subject',
  text: `select ${personSubjectJson('p', '$2', '$3')} as answer from person p where p.id = $1 and p.archived_at is null`,
};

/** The person as the policy knows them. Whom the actor may not see is not found. */
export async function seenPerson({ sql, actor, today }: Look, id: string): Promise<PersonSubject> {
  const person = await sql.answer<PersonSubject>(SUBJECT, [id, actor.id, today]);
  return ensureFound(person, (it) => personMay.see(actor, it));
}

import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { OWNED_LATELY, OWNER_ROLES, personMay, type PersonSubject } from './person.policy.ts';

const SUBJECT = {
  name: 'person-subject',
  text: `select json_build_object('id', p.id, 'officeId', p.office_id, 'ownerRoles', ${OWNER_ROLES('p', '$2')},
           'hasOwnedLately', ${OWNED_LATELY('p', '$2', '$3')}) as answer
         from person p where p.id = $1 and p.archived_at is null`,
};

/** The person as the policy knows them. Whom the actor may not see is not found. */
export async function seenPerson({ sql, actor, today }: Look, id: string): Promise<PersonSubject> {
  const person = await sql.answer<PersonSubject>(SUBJECT, [id, actor.id, today]);
  return ensureFound(person, (it) => personMay.see(actor, it));
}

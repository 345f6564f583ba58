import { ensureFound } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look, Work } from '../core/work.ts';
import { OWNED_LATELY, OWNER_ROLES, personMay, type PersonSubject } from './person.policy.ts';

/** What the policy asks of a person row `p`, as JSON, for the actor's id and the day. */
export const personSubjectJson = (p: string, actor: string, today: string): string =>
  `json_build_object('id', ${p}.id, 'officeId', ${p}.office_id, 'ownerRoles', ${OWNER_ROLES(p, actor)},
     'hasOwnedLately', ${OWNED_LATELY(p, actor, today)})`;

const EVERYBODY = {
  name: 'person-subject',
  text: `select ${personSubjectJson('p', '$2', '$3')} as answer from person p where p.id = $1`,
};
const ACTIVE = { name: 'active-person-subject', text: `${EVERYBODY.text} and p.archived_at is null` };

const KEPT = { name: 'kept-person-subject', text: `${ACTIVE.text} for key share of p` };
const HELD = { name: 'held-person-subject', text: `${ACTIVE.text} for update of p` };

/** The person as the policy knows them. Whom the actor may not see is not found, and neither is who was archived. */
export const seenPerson = (look: Look, id: string): Promise<PersonSubject> => foundBy(ACTIVE, look, id);

/** The same, for a command that adds to what is known of them: nobody archives or deletes them until it has ended. */
export const keptPerson = (work: Work, id: string): Promise<PersonSubject> => foundBy(KEPT, work, id);

/** The same, for a command that must stand alone: it waits for all who add something, and they wait for it. */
export const heldPerson = (work: Work, id: string): Promise<PersonSubject> => foundBy(HELD, work, id);

/** The same, for what is still done with those who were archived: to look at them, and to bring them back. */
export const seenPersonOfAnyTime = (look: Look, id: string): Promise<PersonSubject> => foundBy(EVERYBODY, look, id);

async function foundBy(statement: Statement, { sql, actor, today }: Look, id: string): Promise<PersonSubject> {
  const person = await sql.answer<PersonSubject>(statement, [id, actor.id, today]);
  return ensureFound(person, (it) => personMay.see(actor, it));
}

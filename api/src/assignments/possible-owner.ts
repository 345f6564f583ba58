import { Refused } from '../core/errors.ts';
import type { Work } from '../core/work.ts';
import type { PersonSubject } from '../people/index.ts';

interface Owner {
  readonly userId: string;
  readonly role: 'COORDINATOR' | 'SALES';
  /** The input field that named them. */
  readonly field: string;
}

const MAY_OWN = {
  name: 'may-own-assignment',
  text: `select exists (
           select from app_user u
           join office_role r on r.user_id = u.id and r.role in ($2, 'MANAGER')
           join office_reach x on (x.upper_id, x.lower_id) in ((r.office_id, $3), ($3, r.office_id))
           where u.id = $1 and u.deactivated_at is null) as answer`,
};

/** Owners are active colleagues in that role, or managers, of the person's office or of one above or below it. */
export async function ensurePossibleOwner({ sql }: Work, person: PersonSubject, owner: Owner): Promise<void> {
  const mayOwn = await sql.answer<boolean>(MAY_OWN, [owner.userId, owner.role, person.officeId]);
  if (!mayOwn) throw new Refused('OWNER_NOT_POSSIBLE', owner.field);
}

import { Role } from '#domain';
import { hasRole, type Actor } from '../core/actor.ts';
import { ensureFound, type Policy } from '../core/policy.ts';
import type { Look } from '../core/work.ts';

/** What the policy needs to know of an office. */
export interface OfficeSubject {
  readonly id: string;
  readonly name: string;
  /** Whether the actor is an administrator of this office or of one above it. */
  readonly isAdministered: boolean;
}

export const officeMay: Policy<OfficeSubject, 'see' | 'administer'> = {
  see: (actor, office) => actor.teamOffices.includes(office.id),
  administer: (_, office) => office.isAdministered,
};

/** Whether somebody administers any office at all: asked before anything is looked up. */
export const isAdministrator = (actor: Actor): boolean => hasRole(actor, Role.ADMINISTRATOR);

/** The policy's fact as SQL, for the id of an office and that of the actor. */
export const IS_ADMINISTERED = (office: string, actor: string) =>
  `exists (select from office_role a join office_reach x on x.upper_id = a.office_id
           where a.user_id = ${actor} and a.role = 'ADMINISTRATOR' and x.lower_id = ${office})`;

const SUBJECT = {
  name: 'office-subject',
  text: `select json_build_object('id', o.id, 'name', o.name, 'isAdministered', ${IS_ADMINISTERED('o.id', '$2')}) as answer
         from office o where o.id = $1`,
};

/** The office as the policy knows it. One that the actor may not see is not found. */
export async function seenOffice({ sql, actor }: Look, id: string): Promise<OfficeSubject> {
  const office = await sql.answer<OfficeSubject>(SUBJECT, [id, actor.id]);
  return ensureFound(office, (it) => officeMay.see(actor, it));
}

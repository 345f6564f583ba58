import type { Actor } from '../core/actor.ts';
import { NotFound } from '../core/errors.ts';
import { isId } from '../core/id.ts';
import { ensureFound, type Policy } from '../core/policy.ts';
import type { Look } from '../core/work.ts';

/** What the policy needs to know of the office of some rules. */
export interface RuleOffice {
  readonly id: string;
  readonly name: string;
  /** Whether the actor is 部長, 拠点長 or an administrator there or above. */
  readonly isArranged: boolean;
}

/** Whoever works there knows the rules by which they do; those who answer for the office make them. */
export const rulesMay: Policy<RuleOffice, 'see' | 'change'> = {
  see: (actor, office) => actor.teamOffices.includes(office.id),
  change: (_, office) => office.isArranged,
};

/** The policy's fact as SQL, for the id of an office and that of the actor. */
export const isArranged = (office: string, actor: string): string =>
  `exists (select from office_role a join office_reach x on x.upper_id = a.office_id
           where a.user_id = ${actor} and x.lower_id = ${office}
             and (a.role = 'ADMINISTRATOR' or (a.role = 'MANAGER' and a.grade in ('DEPARTMENT', 'OFFICE'))))`;

const SUBJECT = {
  name: 'office-of-rules',
  text: `select json_build_object('id', o.id, 'name', o.name, 'isArranged', ${isArranged('o.id', '$2')}) as answer
         from office o where o.id = $1`,
};

/** The office as the policy knows it. One where the actor has no role, there or above, is not found. */
export async function officeOfRules({ sql, actor }: Look, id: string): Promise<RuleOffice> {
  if (!isId(id)) throw new NotFound();
  const office = await sql.answer<RuleOffice>(SUBJECT, [id, actor.id]);
  return ensureFound(office, (it) => rulesMay.see(actor, it));
}

/** The office with which a user begins: the one that stands first among their roles. */
export const firstOffice = (actor: Actor): string => actor.roles[0]?.officeId ?? '';

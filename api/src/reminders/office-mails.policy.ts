import { isId } from '../core/id.ts';
import { ensure, ensureFound, type Policy } from '../core/policy.ts';
import type { Look } from '../core/work.ts';

/** What the policy needs to know of an office. */
interface MailingOffice {
  readonly id: string;
  /** Whether the actor is an administrator, or the head (拠点長), of this office or of one above it. */
  readonly isLookedAfter: boolean;
}

/** The head of an office and its administrators choose its words and its hour. */
export const officeMailsMay: Policy<MailingOffice, 'see' | 'change'> = {
  see: (actor, office) => actor.teamOffices.includes(office.id),
  change: (_, office) => office.isLookedAfter,
};

/** The policy's fact as SQL, for the id of an office and that of the actor. */
export const IS_LOOKED_AFTER = (office: string, actor: string) =>
  `exists (select from office_role h join office_reach x on x.upper_id = h.office_id
           where h.user_id = ${actor} and (h.role = 'ADMINISTRATOR' or h.grade = 'OFFICE') and x.lower_id = ${office})`;

const SUBJECT = {
  name: 'mailing-office',
  text: `select json_build_object('id', o.id, 'isLookedAfter', ${IS_LOOKED_AFTER('o.id', '$2')}) as answer from office o where o.id = $1`,
};

/** Asks whether the actor chooses the words of this office. One that they may not see is not found. */
export async function ensureMayWord({ sql, actor }: Look, officeId: string): Promise<void> {
  const office = isId(officeId) ? await sql.answer<MailingOffice>(SUBJECT, [officeId, actor.id]) : null;
  ensure(
    officeMailsMay.change(
      actor,
      ensureFound(office, (it) => officeMailsMay.see(actor, it)),
    ),
  );
}

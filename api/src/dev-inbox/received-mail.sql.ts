import { IS_ADMINISTERED_USER } from '../accounts/index.ts';
import { isAdministrator } from '../offices/index.ts';
import type { Policy } from '../core/policy.ts';

/** Whoever may not empty the inbox is not asked which mails they could see there: reading is a matter of the row. */
export const devInboxMay: Policy<null, 'clear'> = { clear: (actor) => isAdministrator(actor) };

/** Whether the actor may read the mail `m`: it is theirs, or an administrator looks after whom it reached. */
export const IS_SEEN = (m: string, actor: string) => `(${m}.user_id = ${actor} or ${IS_LOOKED_AFTER(m, actor)})`;

/** Mails to an address that nobody here has are any administrator's. */
export const IS_LOOKED_AFTER = (m: string, actor: string) =>
  `(exists (select from office_role a where a.user_id = ${actor} and a.role = 'ADMINISTRATOR')
    and (${m}.user_id is null
         or exists (select from app_user u where u.id = ${m}.user_id and ${IS_ADMINISTERED_USER('u', actor)})))`;

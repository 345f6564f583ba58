import type { UserRef } from '../accounts/index.ts';
import { audit } from '../core/audit.ts';
import type { Look } from '../core/work.ts';
import { mayBeOwner, seenPerson } from '../people/index.ts';

const POSSIBLE_ISSUE_OWNERS = {
  name: 'possible-issue-owners-of',
  text: `select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name, u.id), '[]') as answer
         from (select u.id, u.name from person p join app_user u on ${mayBeOwner('u', 'p')}
               where p.id = $1 and u.password_hash is not null order by u.name, u.id limit 200) u`,
};

/** Who may own or decide an issue of this person: whoever sees them, has signed up and is still with us. */
export async function possibleIssueOwners(look: Look, personId: string): Promise<UserRef[]> {
  await seenPerson(look, personId);
  await audit(look, { action: 'possibleIssueOwners', subjectType: 'Person', subjectId: personId, personId });
  return (await look.sql.answer<UserRef[]>(POSSIBLE_ISSUE_OWNERS, [personId])) ?? [];
}

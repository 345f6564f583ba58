import { audit } from '../core/audit.ts';
import { ensure } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look, Work } from '../core/work.ts';
import { IS_ADMINISTERED, isAdministrator, officeMay, seenOffice } from '../offices/index.ts';
import type { ChooseDoubtPolicyInput } from './delivery.input.ts';
import type { OfficeDoubtPolicyView } from './delivery.result.ts';

/** The nearest choice above holds for an office that made none. */
const POLICIES: Statement = {
  name: 'doubt-policies',
  text: `
    select coalesce(json_agg(json_build_object('office', json_build_object('id', o.id, 'name', o.name), 'policy', coalesce((
        select p.policy from office_reach x join doubt_policy p on p.office_id = x.upper_id where x.lower_id = o.id
        order by (select count(*) from office_reach y where y.lower_id = x.upper_id) desc limit 1), 'RESEND'))
      order by o.name, o.id), '[]') as answer
    from office o where ${IS_ADMINISTERED('o.id', '$1')}`,
};
const CHOOSE: Statement = { name: 'choose-doubt-policy', text: 'select choose_doubt_policy($1, $2)' };

/** What the offices want that this administrator looks after. */
export async function doubtPolicies(look: Look): Promise<OfficeDoubtPolicyView[]> {
  ensure(isAdministrator(look.actor));
  await audit(look, { action: 'doubtPolicies', subjectType: 'Office' });
  return (await look.sql.answer<OfficeDoubtPolicyView[]>(POLICIES, [look.actor.id]))!;
}

/** Chooses for an office, and for those below it that chose nothing. */
export async function chooseDoubtPolicy(work: Work, { officeId, policy }: ChooseDoubtPolicyInput): Promise<true> {
  ensure(officeMay.administer(work.actor, await seenOffice(work, officeId)));
  await work.sql.rows(CHOOSE, [officeId, policy]);
  const details = { policy };
  await audit(work, { action: 'chooseDoubtPolicy', subjectType: 'Office', subjectId: officeId, details });
  return true;
}

/** Nobody answers for the person as their coordinator today. */
const NO_COORDINATOR = `not exists (
  select from ownership c where c.person_id = o.person_id and c.role = 'COORDINATOR' and c.until_on is null)`;

/**
 * What came with an import and lacks its promise is nobody's yet: the coordinator of the person decides it; where there is
 * none, whoever else answers for them. The persons are an array, so that they are worked out once and looked up together.
 */
export const unpromisedOf = (user: string): string => `
  from (select * from open_issue i
        where i.person_id = any (array(
            select o.person_id from ownership o
            where o.user_id = ${user} and o.until_on is null and (o.role = 'COORDINATOR' or ${NO_COORDINATOR})))
          and i.state = 'NEEDS_PROMISE' and i.retracted_at is null and i.owner_id is null) i`;

import { audit } from '../core/audit.ts';
import type { Look } from '../core/work.ts';
import { firstOffice, isArranged, officeOfRules } from './milestone-rule.policy.ts';
import type { OfficeRules } from './milestone-rule.result.ts';
import { inOrder, ruleJson } from './milestone-rule.sql.ts';

const list = (rules: string) =>
  `coalesce((select json_agg(${ruleJson('r')} order by ${inOrder('r')}) from (${rules}) r), '[]')`;

/** $1 office, $2 actor, $3 offices of the team. */
const RULES = {
  name: 'rules-of-office',
  text: `
    select json_build_object(
      'office', json_build_object('id', o.id, 'name', o.name), 'mayChange', ${isArranged('o.id', '$2')},
      'choices', (select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name, c.id)
                  from (select id, name from office where id = any ($3::uuid[]) order by name, id limit 1000) c),
      'own', ${list('select * from milestone_rule where office_id = o.id')},
      'fromAbove', ${list(`select m.* from milestone_rule m join office_reach x on x.upper_id = m.office_id and x.lower_id = o.id
                           where m.office_id <> o.id and m.switched_off_at is null`)}) as answer
    from office o where o.id = $1 and o.id = any ($3::uuid[])`,
};

/** The rules of an office, and those of the offices above that hold there too. Without an office: of the one where I am first. */
export async function rulesOfOffice(look: Look, officeId?: string): Promise<OfficeRules> {
  const office = await officeOfRules(look, officeId ?? firstOffice(look.actor));
  await audit(look, { action: 'milestoneRules', subjectType: 'Office', subjectId: office.id });
  return (await look.sql.answer<OfficeRules>(RULES, [office.id, look.actor.id, look.actor.teamOffices]))!;
}

import { lackOfAmount } from '#domain';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { personRef, whereSeen } from '../people/index.ts';
import type { PreviewRuleInput } from './milestone-rule.input.ts';
import { officeOfRules, rulesMay } from './milestone-rule.policy.ts';
import type { RulePreview } from './milestone-rule.result.ts';

/** $1 office, $2 the rule, $3 actor, $4 offices seen, $5 today. How many is told to whoever makes the rules; who, to whoever sees them. */
const PREVIEW = {
  name: 'preview-rule',
  text: `
    with ahead as materialized (
      select person_id, falls_on, greatest($5::date, falls_on - (extract(isodow from falls_on)::int - 1)) as week_on from preview_rule($1, $2::jsonb)
    ), next as (select (date_trunc('month', $5::date) + interval '1 month')::date as month_on)
    select json_build_object('nextMonthOn', next.month_on, 'count', (select count(*) from ahead),
      'nextMonth', (select count(*) from ahead where falls_on >= next.month_on),
      'weeks', coalesce((select json_agg(json_build_object('fromOn', w.week_on, 'count', w.count, 'first', coalesce((
          select json_agg(${personRef('s.id')} order by s.falls_on, s.reading, s.id) from (
            select p.id, p.reading, a.falls_on from ahead a join person p on p.id = a.person_id
            where a.week_on = w.week_on and ${whereSeen('p', { actor: '$3', offices: '$4', today: '$5' })}
            order by a.falls_on, p.reading, p.id limit 3) s), '[]')) order by w.week_on)
        from (select week_on, count(*) as count from ahead group by week_on) w), '[]')) as answer
    from next`,
};

/** What a rule would ask for if it were saved as it stands; nothing is written. */
export async function previewRule(look: Look, input: PreviewRuleInput): Promise<RulePreview> {
  const { officeId, makes, trigger, forWhom, amount = null } = input;
  const office = await officeOfRules(look, officeId);
  ensure(rulesMay.change(look.actor, office));
  const lack = lackOfAmount({ trigger, amount });
  if (lack) throw new Refused(lack, 'amount');

  const { actor, sql, today } = look;
  await audit(look, { action: 'previewRule', subjectType: 'Office', subjectId: officeId });
  const draft = { makes, trigger, amount, for_whom: forWhom, days_before: 0, days_after: 0 };
  const asked = [officeId, JSON.stringify(draft), actor.id, actor.seenOffices, today];
  return (await sql.answer<RulePreview>(PREVIEW, asked))!;
}

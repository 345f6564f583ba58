import type { Look } from '../core/work.ts';

interface Planned {
  readonly follow_ups: number;
  readonly calls: number;
  readonly moved: number;
  readonly taken_away: number;
}

const OF_WORK = { name: 'replan-work', text: 'select * from replan_works(array[$1::uuid])' };
const OF_PERSON = {
  name: 'replan-person',
  text: 'select * from replan_works(array(select a.id from assignment a where a.person_id = $1))',
};
const OF_RULE = { name: 'replan-rule', text: 'select * from replan_rule($1)' };

/** Whoever changed something about a work has its milestones planned anew, in the same transaction. */
export const replan = ({ sql }: Pick<Look, 'sql'>, assignmentId: string): Promise<Planned | null> =>
  sql.row<Planned & Record<string, unknown>>(OF_WORK, [assignmentId]);

/** All that is planned for a person: they came under another office, or back to us. */
export const replanPerson = ({ sql }: Pick<Look, 'sql'>, personId: string): Promise<Planned | null> =>
  sql.row<Planned & Record<string, unknown>>(OF_PERSON, [personId]);

/** All that a rule asks for, of everybody for whom it is. */
export const replanByRule = ({ sql }: Pick<Look, 'sql'>, ruleId: string): Promise<Planned | null> =>
  sql.row<Planned & Record<string, unknown>>(OF_RULE, [ruleId]);

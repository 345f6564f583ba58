import type { Look } from '../core/work.ts';

/**
 * What somebody has in hand the plan leaves alone, but whoever sells there makes no call of thanks (G-02): calls of these
 * works that are in the name of their sales owner go to whom the plan would give them, or to nobody (未割当).
 * @param works SQL for an array of ids of assignments.
 */
export const callsPassedOn = (works: string): string => `
  update milestone_call c set owner_id = k.owner_id, version = c.version + 1,
    unassigned_at = case when k.owner_id is null then clock_now() end
  from (select m.id, call_owner(m.assignment_id) as owner_id from milestone_call m
        join ownership o on o.assignment_id = m.assignment_id and o.role = 'SALES' and o.until_on is null and o.user_id = m.owner_id
        where m.assignment_id = any (${works}) and m.state = 'PLANNED') k
  where k.id = c.id`;

const OF_WORK = { name: 'pass-on-calls', text: callsPassedOn('array[$1::uuid]') };

/** Whoever gives a work another sales owner passes on the calls that were theirs. */
export const passOnCalls = async ({ sql }: Pick<Look, 'sql'>, assignmentId: string): Promise<void> =>
  void (await sql.rows(OF_WORK, [assignmentId]));

import { Refused } from '../core/errors.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import type { Work } from '../core/work.ts';
import { Assignment } from './assignment.entity.ts';
import type { EndAssignmentInput } from './assignment.input.ts';

const MOVE_AGREED = {
  name: 'move-agreed-follow-ups',
  text: `update follow_up set assignment_id = $2, reason = $3, ended_with_id = $1, version = version + 1
         where assignment_id = $1 and state = 'PLANNED' and origin = 'AGREED'`,
};
const CALL_OFF_FOLLOW_UPS = {
  name: 'call-off-follow-ups',
  text: `update follow_up set state = 'CANCELLED', reason = $2, ended_with_id = $1, version = version + 1
         where assignment_id = $1 and state = 'PLANNED' and rule_id is null`,
};

/**
 * What becomes of the dates that lie ahead for work that ends: those agreed on move to other work of the person, or stay
 * without any; the rest are called off. What a rule planned goes with the work, and returns with it (`replan`).
 */
export async function settleFollowUps(work: Work, { id, personId }: Assignment, input: EndAssignmentInput) {
  const { reason, followUps, followUpsToId: toId = null } = input;
  if (followUps === 'MOVE') {
    if (toId) await ensureOtherWork(work, { id, personId, toId });
    const moving = work.sql.rows(MOVE_AGREED, [id, toId, reason]);
    await refuseDuplicate(moving, 'one_agreed_ahead', 'NEXT_DATE_STANDS_THERE', 'followUpsToId');
  }
  await work.sql.rows(CALL_OFF_FOLLOW_UPS, [id, reason]);
}

async function ensureOtherWork({ db }: Work, { id, personId, toId }: { id: string; personId: string; toId: string }) {
  const other = await db.findOneBy(Assignment, { id: toId, personId });
  if (!other || other.id === id) throw new Refused('ASSIGNMENT_NOT_FOUND', 'followUpsToId');
  if (other.endedOn) throw new Refused('ASSIGNMENT_ENDED', 'followUpsToId');
}

import { refuseDuplicate } from '../core/unique.ts';
import type { Work } from '../core/work.ts';

const CANCEL = {
  name: 'follow-up-cancel-fixed',
  text: `update follow_up set state = 'CANCELLED', reason = $2, version = version + 1
         where fixed_in_id = $1 and state = 'PLANNED'`,
};

const PLAN_AGAIN = {
  name: 'follow-up-plan-again',
  text: `
    update follow_up f set state = 'PLANNED', done_on = null, done_in_id = null, version = f.version + 1
    where f.done_in_id = $1 and f.state = 'DONE' and (f.origin = 'PLAN' or not exists (
      select from follow_up other
      where other.person_id = f.person_id and other.assignment_id is not distinct from f.assignment_id
        and other.responsible_role = f.responsible_role and other.origin = 'AGREED' and other.state = 'PLANNED'))`,
};

/** Calls off what that conversation fixed. */
export const cancelFixedIn = ({ sql }: Work, conversationId: string, reason: string) =>
  sql.rows(CANCEL, [conversationId, reason]);

/** Plans again what that conversation was taken to have kept, unless another agreed date stands by now. */
export const planAgainDoneIn = ({ sql }: Work, conversationId: string) =>
  refuseDuplicate(sql.rows(PLAN_AGAIN, [conversationId]), 'one_agreed_ahead', 'NEXT_DATE_FIXED_MEANWHILE');

import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { remind } from '../deliveries/index.ts';
import { CallThanks } from './call-thanks.entity.ts';
import { seenCall } from './call-subject.ts';

/** Says thanks to the colleague who made a call, once. They are told. */
export async function thankForCall(work: Work, callId: string): Promise<Saved> {
  const { line, personId } = await seenCall(work, callId);
  if (line.state !== 'DONE') throw new Refused('CALL_NOT_MADE');
  if (line.doneBy?.id === work.actor.id) throw new Refused('OWN_CALL');
  const thanking = add(work.db, CallThanks, { callId, fromUserId: work.actor.id });
  const { id } = await refuseDuplicate(thanking, 'call_thanks_call_id_from_user_id_key', 'THANKED_ALREADY');
  if (line.doneBy) {
    const about = { subjectType: 'THANKS', subjectId: id, personId } as const;
    await remind(work, { recipientId: line.doneBy.id, kind: 'CALL_THANKED', ...about });
  }
  await audit(work, { action: 'thankForCall', subjectType: 'MilestoneCall', subjectId: callId, personId });
  return { id, version: 1 };
}

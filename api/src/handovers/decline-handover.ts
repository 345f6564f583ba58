import { headOf } from '../accounts/index.ts';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import { replanPerson } from '../milestone-plan/index.ts';
import { giveUp } from './give-back.ts';
import { personAsSeen } from './handed-person.ts';
import { HandoverPerson } from './handover-person.entity.ts';
import type { DeclineHandoverInput } from './handover.input.ts';

const HEAD: Statement = {
  name: 'handover-head-of',
  text: `select ${headOf('$1::uuid', '$2::uuid')} as answer`,
};

/** The receiver cannot take a person on: with everything that came along they go to the head of the office, as 未割当. */
export async function declineHandover(work: Work, input: DeclineHandoverInput): Promise<Saved> {
  const handed = await personAsSeen(work, input);
  const { id, version, toId, person } = handed;
  const backId = await work.sql.answer<string>(HEAD, [person.officeId, toId]);
  if (!backId) throw new Refused('NO_HEAD_TO_TAKE_OVER');

  await giveUp(work, { id, toId, backId }, input.reason);
  await replanPerson(work, person.id);
  const set = { state: 'DECLINED', settledAt: work.now, declineReason: input.reason } as const;
  const saved = await change(work.db, HandoverPerson, { id, version }, set);
  await audit(work, { action: 'declineHandover', subjectType: 'HandoverPerson', subjectId: id, personId: person.id });
  return saved;
}

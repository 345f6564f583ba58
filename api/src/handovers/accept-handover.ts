import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import { personAsSeen, type HandedPerson } from './handed-person.ts';
import { HandoverPerson } from './handover-person.entity.ts';
import type { AcceptHandoverInput } from './handover.input.ts';
import { isPromiseWaiting } from './waiting.sql.ts';

const ACCEPT: Statement = {
  name: 'handover-accept-promises',
  text: `update handover_promise pr set accepted_at = $3, accepted_on = coalesce(
           (select i.due_on from open_issue i where i.id = pr.issue_id), (select f.planned_on from follow_up f where f.id = pr.follow_up_id))
         where pr.handover_person_id = $1 and ($4::uuid is null or pr.id = $4) and ${isPromiseWaiting('pr', '$2::uuid')}`,
};

/** Takes a person on, with all that was promised to them, as it was agreed. */
export async function acceptHandover(work: Work, input: AcceptHandoverInput): Promise<Saved> {
  const handed = await personAsSeen(work, input);
  await acceptPromises(work, handed);
  return takeOn(work, handed);
}

/** All promises that wait, or this one. */
export const acceptPromises = async ({ sql, now }: Work, { id, toId }: HandedPerson, promiseId: string | null = null) =>
  void (await sql.rows(ACCEPT, [id, toId, now, promiseId]));

export async function takeOn(work: Work, { id, version, person }: HandedPerson): Promise<Saved> {
  const saved = await change(work.db, HandoverPerson, { id, version }, { state: 'ACCEPTED', settledAt: work.now });
  await audit(work, { action: 'acceptHandover', subjectType: 'HandoverPerson', subjectId: id, personId: person.id });
  return saved;
}

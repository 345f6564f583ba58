import { leftSince, ownersAtEnd, type Day } from '#domain';
import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { passOnCalls, replan } from '../milestone-plan/index.ts';
import { arrangedAssignment, showingTheirAssignment } from './arranged-assignment.ts';
import { Assignment } from './assignment.entity.ts';
import type { TakeBackEndInput } from './assignment.input.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { newestTerm } from './newest-term.ts';
import { ensureOffered } from './possible-workplace.ts';
import {
  DATES_RETURN,
  FORGET_END,
  HOLD_WHO_RETURNS,
  OWNERS_RETURN,
  PAST_OWNERS,
  TENURES,
  type PastOwner,
} from './take-back-end.sql.ts';
import { TakenBackEnd } from './taken-back-end.entity.ts';

/**
 * Takes back an end that was written down wrongly: the work runs again, its owners answer for it again, its last term is
 * undecided again, and the dates that the end called off or moved away return. What was written stays known, with the reason.
 */
export async function takeBackEnd(work: Work, input: TakeBackEndInput): Promise<Saved> {
  const { id, version, reason } = input;
  const was = await arrangedAssignment(work, id);
  if (was.version === version && !was.endedOn) throw new Refused('NOT_ENDED');
  await ensureMayRunAgain(work, was);

  const saved = await change(work.db, Assignment, input, { endedOn: null, endReason: null }).catch(
    showingTheirAssignment,
  );
  const { personId, endedOn, endReason } = was as Assignment & { endedOn: Day };
  await work.sql.rows(HOLD_WHO_RETURNS, [id]);
  await ownersReturn(work, id, endedOn);
  await reopenTerm(work, id);
  await datesReturn(work, id);
  await replan(work, id);
  await passOnCalls(work, id);
  const takenBackById = work.actor.id;
  await add(work.db, TakenBackEnd, { personId, assignmentId: id, endedOn, endReason, reason, takenBackById });
  await audit(work, { action: 'takeBackEnd', subjectType: 'Assignment', subjectId: id, personId });
  return saved;
}

/** Nobody works where the place was put away since, nor for us once they left. */
async function ensureMayRunAgain(work: Work, { personId, orgUnitId, startedOn }: Assignment): Promise<void> {
  await ensureOffered(work, orgUnitId);
  const tenures = await work.sql.rows<{ fromOn: Day; toOn: Day | null }>(TENURES, [personId]);
  if (leftSince(tenures, { startedOn })) throw new Refused('LEFT_SINCE');
}

async function ownersReturn({ sql }: Work, id: string, endedOn: Day): Promise<void> {
  const past = await sql.rows<PastOwner>(PAST_OWNERS, [id]);
  const returning = ownersAtEnd(past, endedOn).filter((it) => it.mayReturn);
  await sql.rows(OWNERS_RETURN, [returning.map((it) => it.id)]);
}

async function reopenTerm(work: Work, id: string): Promise<void> {
  const term = await newestTerm(work, id);
  if (term?.outcome) await change(work.db, ContractTerm, term, { outcome: null });
}

async function datesReturn({ sql, actor }: Work, id: string): Promise<void> {
  const returning = sql.rows(DATES_RETURN, [id, actor.id]);
  await refuseDuplicate(returning, 'one_agreed_ahead', 'NEXT_DATE_FIXED_MEANWHILE');
  await sql.rows(FORGET_END, [id]);
}

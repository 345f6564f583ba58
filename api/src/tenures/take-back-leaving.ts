import type { Day } from '#domain';
import { Assignment, takeBackEnd, TakenBackEnd } from '../assignments/index.ts';
import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { heldPerson, personMay } from '../people/index.ts';
import { ensureTenure } from './ensure-tenure.ts';
import { showingTheirTenure } from './tenure-parts.ts';
import { Tenure } from './tenure.entity.ts';
import type { TakeBackLeavingInput } from './tenure.input.ts';

/** Takes back that somebody left: they are with us as before, and at work where that is asked for. What was written stays known. */
export async function takeBackLeaving(work: Work, input: TakeBackLeavingInput): Promise<Saved> {
  const { id, version, reason, isAtWork } = input;
  const was = ensureFound(await work.db.findOneBy(Tenure, { id }));
  const { personId, fromOn, toOn } = was;
  const person = await heldPerson(work, personId);
  ensure(personMay.edit(work.actor, person));
  if (was.version === version && !toOn) throw new Refused('NOT_ENDED');
  await ensureTenure(work, { personId, id, fromOn, toOn: null, leftHow: null });

  const set = { toOn: null, leftHow: null, leftReason: null };
  const saved = await change(work.db, Tenure, input, set).catch(showingTheirTenure);
  const told = { endedOn: toOn!, endReason: was.leftReason, reason, takenBackById: work.actor.id };
  await add(work.db, TakenBackEnd, { personId, tenureId: id, ...told });
  if (isAtWork) await workRunsAgain(work, { personId, endedOn: toOn!, reason });
  await audit(work, { action: 'takeBackLeaving', subjectType: 'Tenure', subjectId: id, personId });
  return saved;
}

interface Ended {
  readonly personId: string;
  readonly endedOn: Day;
  readonly reason: string;
}

async function workRunsAgain(work: Work, { personId, endedOn, reason }: Ended): Promise<void> {
  for (const { id, version } of await work.db.findBy(Assignment, { personId, endedOn })) {
    await takeBackEnd(work, { id, version, reason });
  }
}

import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Conflict } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { heldPerson, personMay } from '../people/index.ts';
import { endRunningWork } from './end-running-work.ts';
import { ensureTenure } from './ensure-tenure.ts';
import { Tenure } from './tenure.entity.ts';
import type { EditTenureInput } from './tenure.input.ts';

/** Sets a tenure right, or ends the one that runs. What is left out is no longer known. */
export async function editTenure(work: Work, input: EditTenureInput): Promise<Saved> {
  const { id, fromOn, toOn = null, leftHow = null, leftReason = null } = input;
  const { personId, toOn: wasToOn } = ensureFound(await work.db.findOneBy(Tenure, { id }));
  const person = await heldPerson(work, personId);
  ensure(personMay.edit(work.actor, person));
  await ensureTenure(work, { personId, id, fromOn, toOn, leftHow });
  const { endsAssignments } = input;
  if (toOn && !wasToOn) await endRunningWork(work, { personId, toOn, leftReason, endsAssignments });

  const set = { fromOn, toOn, leftHow, leftReason: toOn && leftReason };
  const saved = await change(work.db, Tenure, input, set).catch(showingTheirs);
  await audit(work, { action: 'editTenure', subjectType: 'Tenure', subjectId: id, personId });
  return saved;
}

function showingTheirs(error: unknown): never {
  if (!(error instanceof Conflict)) throw error;
  const { id, version, fromOn, toOn, leftHow, leftReason } = error.theirs as Tenure;
  throw new Conflict({ id, version, fromOn, toOn, leftHow, leftReason });
}

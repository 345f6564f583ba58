import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Conflict, Refused } from '../core/errors.ts';
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
  // Somebody who did not leave after all is not an edit: it has a reason, and is told.
  if (wasToOn && !toOn) throw new Refused('LAST_DAY_MISSING', 'toOn');
  await ensureTenure(work, { personId, id, fromOn, toOn, leftHow });
  const { endsAssignments } = input;
  if (toOn && !wasToOn) await endRunningWork(work, { personId, toOn, leftReason, endsAssignments });

  const set = { fromOn, toOn, leftHow, leftReason: toOn && leftReason, ...placeOf(input) };
  const saved = await change(work.db, Tenure, input, set).catch(showingTheirTenure);
  await audit(work, { action: 'editTenure', subjectType: 'Tenure', subjectId: id, personId });
  return saved;
}

/** Where and as what they were at the end. An import tells it of few: a form that does not show it does not erase it. */
export const placeOf = ({ unit, rank }: Pick<EditTenureInput, 'unit' | 'rank'>) => ({
  ...(unit !== undefined && { unit }),
  ...(rank !== undefined && { rank }),
});

export function showingTheirTenure(error: unknown): never {
  if (!(error instanceof Conflict)) throw error;
  const { id, version, fromOn, toOn, leftHow, leftReason, unit, rank } = error.theirs as Tenure;
  throw new Conflict({ id, version, fromOn, toOn, leftHow, leftReason, unit, rank });
}

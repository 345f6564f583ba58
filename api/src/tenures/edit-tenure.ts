import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { heldPerson, personMay } from '../people/index.ts';
import { endRunningWork } from './end-running-work.ts';
import { ensureTenure } from './ensure-tenure.ts';
import { placeOf, showingTheirTenure } from './tenure-parts.ts';
import { Tenure } from './tenure.entity.ts';
import type { EditTenureInput } from './tenure.input.ts';

/** Sets a tenure right, or ends the one that runs. What is left out is no longer known. */
export async function editTenure(work: Work, input: EditTenureInput): Promise<Saved> {
  const { id, version, fromOn, toOn = null, leftHow = null, leftReason = null } = input;
  const was = ensureFound(await work.db.findOneBy(Tenure, { id }));
  const { personId } = was;
  const person = await heldPerson(work, personId);
  ensure(personMay.edit(work.actor, person));
  // Whoever saw an older one meets a conflict below, whatever became of it since.
  const isAsSeen = was.version === version;
  // Somebody who did not leave after all is not an edit: it has a reason, and is told.
  if (isAsSeen && was.toOn && !toOn) throw new Refused('LAST_DAY_MISSING', 'toOn');
  await ensureTenure(work, { personId, id, fromOn, toOn, leftHow });
  const { endsAssignments } = input;
  if (isAsSeen && toOn && !was.toOn) await endRunningWork(work, { personId, toOn, leftReason, endsAssignments });

  const set = { fromOn, toOn, leftHow, leftReason: toOn && leftReason, ...placeOf(input) };
  const saved = await change(work.db, Tenure, input, set).catch(showingTheirTenure);
  await audit(work, { action: 'editTenure', subjectType: 'Tenure', subjectId: id, personId });
  return saved;
}

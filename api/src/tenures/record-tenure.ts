import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { heldPerson, personMay } from '../people/index.ts';
import { endRunningWork } from './end-running-work.ts';
import { ensureTenure } from './ensure-tenure.ts';
import { placeOf } from './tenure-parts.ts';
import { Tenure } from './tenure.entity.ts';
import type { RecordTenureInput } from './tenure.input.ts';

/** Keeps from when to when somebody was with us, and how they left (退職). One who came back has several. */
export async function recordTenure(work: Work, input: RecordTenureInput): Promise<Saved> {
  const { personId, fromOn, toOn = null, leftHow = null, leftReason = null } = input;
  const person = await heldPerson(work, personId);
  ensure(personMay.edit(work.actor, person));
  await ensureTenure(work, { personId, fromOn, toOn, leftHow });
  if (toOn) await endRunningWork(work, { personId, toOn, leftReason, endsAssignments: input.endsAssignments });

  const { id } = await add(work.db, Tenure, {
    personId,
    officeId: person.officeId,
    fromOn,
    toOn,
    leftHow,
    leftReason: toOn && leftReason,
    recordedById: work.actor.id,
    ...placeOf(input),
  });
  await audit(work, { action: 'recordTenure', subjectType: 'Tenure', subjectId: id, personId });
  return { id, version: 1 };
}

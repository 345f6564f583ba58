import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { Import } from './import.entity.ts';
import type { CancelImportInput, RunImportInput, UndoImportInput } from './import.input.ts';
import { ensurePossible, heldImport } from './import-subject.ts';
import { peopleElsewhere } from './people-elsewhere.ts';

/** No longer broken, and free for the next worker. */
export const ANEW = {
  faultCode: null,
  faultDetails: null,
  brokeIn: null,
  attempts: 0,
  workerId: null,
  leaseUntil: null,
};

const note = (work: Work, action: string, id: string) => audit(work, { action, subjectType: 'Import', subjectId: id });

/** Takes in what the check found, and what was decided since; goes on where it stopped. Row by row once only. */
export async function runImport(work: Work, input: RunImportInput): Promise<Saved> {
  ensurePossible(work, 'run', await heldImport(work, input.id));
  const saved = await change(work.db, Import, input, {
    ...ANEW,
    ...{ state: 'RUNNING', doneRows: 0, finishedAt: null, startedById: work.actor.id },
  });
  await note(work, 'runImport', input.id);
  return saved;
}

/** Stops it. What was taken in stays, and can be taken back. */
export async function cancelImport(work: Work, { id }: CancelImportInput): Promise<Saved> {
  const subject = await heldImport(work, id);
  ensurePossible(work, 'cancel', subject);
  const isUnchecked = subject.state === 'CHECKING';
  const saved = await change(work.db, Import, subject, {
    ...ANEW,
    ...(isUnchecked ? { state: 'UPLOADED', doneRows: 0 } : { state: 'CANCELLED', finishedAt: work.now }),
  });
  await note(work, 'cancelImport', id);
  return saved;
}

/**
 * Takes back what it did, within seven days; what somebody touched since is left and listed. Whoever does so may bring files
 * into the offices of all people whom it reached.
 */
export async function undoImport(work: Work, input: UndoImportInput): Promise<Saved> {
  ensurePossible(work, 'undo', await heldImport(work, input.id));
  const people = await peopleElsewhere(work.sql, input.id);
  if (people > 0) throw new Refused('IMPORT_REACHED_ELSEWHERE', undefined, { people });
  const saved = await change(work.db, Import, input, {
    ...ANEW,
    ...{ state: 'UNDOING', doneRows: 0, startedById: work.actor.id },
  });
  await note(work, 'undoImport', input.id);
  return saved;
}

import { UNDO_DAYS } from '../import-subject.ts';
import { batchOf, FILL_JOB, JOB, JUDGE, KEEP_RUN, NOTE_RUN, REACHED } from './batch.sql.ts';
import { BATCH } from './check.ts';
import { END, REACH, TAKEN } from './import-job.sql.ts';
import type { Batch, Job } from './job.ts';
import type { ImportKindRules } from './rules.ts';

interface Reached {
  readonly rows: number;
  readonly last: number;
  readonly taken: number;
}

/** Two imports do not take in people at the same time: the second one meets those of the first. */
const ALONE = `select pg_advisory_xact_lock(hashtext('enishi: take in'))`;

/** Takes in what can be, as it stands now: what was checked a while ago is checked again in the same transaction. */
export async function run(job: Job, rules: ImportKindRules): Promise<void> {
  while (await job.batch((batch) => takeIn(batch, rules)));
}

/** Whether there may be more. */
async function takeIn({ sql, importId, standing, script }: Batch, rules: ImportKindRules): Promise<boolean> {
  const batch = batchOf(rules);
  await script([batch.tables, JOB]);
  await sql.rows(FILL_JOB, [importId, true]);
  await sql.rows(batch.fromRows, [importId, standing.doneRows, BATCH]);
  await script([
    ...[ALONE, ...rules.hold, batch.prepare, ...rules.classify, JUDGE],
    ...[...rules.apply, KEEP_RUN, NOTE_RUN],
  ]);
  const { rows, last, taken } = (await sql.answer<Reached>(REACHED, []))!;
  if (rows === 0) {
    await sql.rows(END, [importId, 'DONE']);
    return false;
  }
  await sql.rows(REACH, [importId, last]);
  if (taken > 0) await sql.rows(TAKEN, [importId, taken, UNDO_DAYS]);
  return true;
}

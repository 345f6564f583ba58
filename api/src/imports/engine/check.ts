import { readTable } from '../../table-files/index.ts';
import { partsOf } from '../file-parts.ts';
import { batchOf, FILL_JOB, JOB, JUDGE, KEEP_CHECKED } from './batch.sql.ts';
import { END, FORGET_ROWS, nameTally, namesOnly, REACH } from './import-job.sql.ts';
import type { Batch, Job } from './job.ts';
import type { ImportKindRules } from './rules.ts';
import { understood, type BatchLine } from './understood.ts';

/** How many lines a transaction takes. */
export const BATCH = 1_000;

/** Lines of which a cell said nothing, so that something was made of it. $1 import, $2 how many more. */
const ASSUMED = {
  name: 'import-assumed',
  text: `update import set counts = counts || jsonb_build_object('assumed', coalesce((counts ->> 'assumed')::int, 0) + $2::int) where id = $1`,
};

/** Reads the file, understands its lines and compares them with what we have. Nothing but that is kept. */
export async function check(job: Job, rules: ImportKindRules): Promise<void> {
  const { standing, today } = await job.batch(async (batch) => {
    if (batch.standing.doneRows === 0) await batch.sql.rows(FORGET_ROWS, [batch.importId]);
    return batch;
  });
  let ordinal = 0;
  let lines: BatchLine[] = [];
  let keeping = Promise.resolve();
  for await (const row of readTable(partsOf(job.held.id, job.look), standing)) {
    ordinal += 1;
    if (ordinal <= standing.doneRows) continue;
    lines.push(understood(row, ordinal, standing.mapping, rules, today));
    if (lines.length < BATCH) continue;
    await keeping;
    keeping = kept(job, rules, lines);
    lines = [];
  }
  await keeping;
  if (lines.length > 0) await kept(job, rules, lines);
  await job.batch((batch) => end(batch, rules));
}

/** Begun, and waited for later: the next lines are understood meanwhile, and what failed is told by then. */
function kept(job: Job, rules: ImportKindRules, lines: readonly BatchLine[]): Promise<void> {
  const done = job.batch((batch) => keep(batch, rules, lines));
  done.catch(() => undefined);
  return done;
}

async function keep({ sql, importId, script }: Batch, rules: ImportKindRules, lines: readonly BatchLine[]) {
  const batch = batchOf(rules);
  await script([batch.tables, JOB]);
  await sql.rows(FILL_JOB, [importId, false]);
  await sql.rows(batch.fromLines, [JSON.stringify(lines)]);
  await script([batch.prepare, ...rules.classify, JUDGE, KEEP_CHECKED]);
  await sql.rows(REACH, [importId, lines.at(-1)?.ordinal ?? 0]);
  const assumed = lines.filter(hasAssumed).length;
  if (assumed > 0) await sql.rows(ASSUMED, [importId, assumed]);
}

const hasAssumed = ({ fields, faults }: BatchLine) =>
  faults.length === 0 && Array.isArray(fields.remarks) && fields.remarks.length > 0;

/** Now that all lines are known: who is named in how many, and what it comes to. */
async function end({ sql, importId, script }: Batch, rules: ImportKindRules): Promise<void> {
  if (rules.names.length > 0) {
    const { tables, knownNames } = batchOf(rules);
    await script([tables, JOB]);
    await sql.rows(FILL_JOB, [importId, false]);
    await sql.rows(namesOnly(rules.names), [importId]);
    await script([knownNames]);
    await sql.rows(nameTally(rules.names), [importId]);
  }
  await sql.rows(END, [importId, 'CHECKED']);
}

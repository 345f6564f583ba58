import { NotAllowed } from '../../core/errors.ts';
import { GIVE_DATES_BACK, KEEP_DATES_AGAIN } from '../notes/plan-dates.sql.ts';
import { peopleElsewhere } from '../people-elsewhere.ts';
import { BATCH } from './check.ts';
import { END } from './import-job.sql.ts';
import type { Batch, Job } from './job.ts';

/** The last lines first, as what they did may rest on what earlier ones did. $1 import, $2 how many. */
const NEXT = {
  name: 'import-undo-next',
  text: `select coalesce(array_agg(ordinal), '{}') as ordinals from (
           select r.ordinal from import_row r join import i on i.id = r.import_id
           where r.import_id = $1 and r.ordinal <= i.total_rows - i.done_rows and r.imported_at is not null and not r.is_kept
           order by r.ordinal desc limit $2) r`,
};
/** Of what the product planned by itself, nothing holds a line back. */
const UNPLAN = { name: 'import-unplan', text: 'select unplan_import($1, $2)' };
const UNDO = { name: 'import-undo-rows', text: 'select undo_import_rows($1, $2) as kept' };
const UNDONE = {
  name: 'import-rows-undone',
  text: `update import_row set imported_at = null, person_id = case when verdict = 'NEW' then null else person_id end
         where import_id = $1 and ordinal = any ($2) and not ordinal = any ($3)`,
};
const KEPT = {
  name: 'import-rows-kept',
  text: `update import_row set is_kept = true, doubts = doubts || '[{"code": "TOUCHED_SINCE", "waits": true}]'
         where import_id = $1 and ordinal = any ($2)`,
};
const COUNT = {
  name: 'import-undo-count',
  text: `update import set done_rows = total_rows - $4::int + 1, counts = counts || jsonb_build_object(
           'imported', (counts ->> 'imported')::int - $2::int + $3::int,
           'undone', coalesce((counts ->> 'undone')::int, 0) + $2::int - $3::int,
           'kept', coalesce((counts ->> 'kept')::int, 0) + $3::int) where id = $1`,
};
const PLACES = { name: 'import-undo-places', text: 'select undo_import_places($1)' };
const NOTE = {
  name: 'import-undo-note',
  text: `insert into audit_event (actor_id, action, subject_type, subject_id, details)
         values (actor_id(), 'undoImportRows', 'Import', $1, jsonb_build_object('rows', $2::int, 'kept', $3::int))`,
};

/** Takes back what the import did, line by line, and at last what its lines shared. */
export async function undo(job: Job): Promise<void> {
  while (await job.batch(takeBack));
}

/** Whether there may be more. */
async function takeBack({ sql, importId }: Batch): Promise<boolean> {
  const { ordinals } = (await sql.row<{ ordinals: number[] }>(NEXT, [importId, BATCH]))!;
  if (ordinals.length === 0) {
    await sql.rows(PLACES, [importId]);
    await sql.rows(END, [importId, 'UNDONE']);
    return false;
  }
  // Whoever was moved meanwhile, or what the actor may do: what was possible when they asked may not be any longer.
  if ((await peopleElsewhere(sql, importId, ordinals)) > 0) throw new NotAllowed();
  await sql.rows(UNPLAN, [importId, ordinals]);
  await sql.rows(GIVE_DATES_BACK, [importId, ordinals]);
  const { kept } = (await sql.row<{ kept: number[] }>(UNDO, [importId, ordinals]))!;
  if (kept.length > 0) await sql.rows(KEEP_DATES_AGAIN, [importId, kept]);
  await sql.rows(UNDONE, [importId, ordinals, kept]);
  await sql.rows(KEPT, [importId, kept]);
  await sql.rows(COUNT, [importId, ordinals.length, kept.length, Math.min(...ordinals)]);
  await sql.rows(NOTE, [importId, ordinals.length, kept.length]);
  return true;
}

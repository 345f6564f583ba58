import { IMPORT_KEPT_DAYS } from '#domain';
import { Refused } from '../core/errors.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { importMay, type ImportSubject } from './import.policy.ts';

/** For how many days an import can be taken back. */
export const UNDO_DAYS = 7;

/** Whether the file of an import row `i` is still kept: with it its lines are forgotten. */
export const isKeptOf = (i: string): string =>
  `exists (select from import_part f where f.import_id = ${i}.id and f.ordinal = 1)`;

/** What the policy asks of an import row `i`, as JSON. Those out of reach are hidden by row-level security too. */
export const importSubjectJson = (i: string): string => `json_build_object(
  'id', ${i}.id, 'version', ${i}.version, 'officeId', ${i}.office_id, 'state', ${i}.state, 'brokeIn', ${i}.broke_in,
  'importedRows', coalesce((${i}.counts ->> 'imported')::int, 0), 'isChecked', ${i}.checked_at is not null,
  'isKept', ${isKeptOf(i)},
  'isRecent', ${i}.undo_until is not null and ${i}.undo_until > clock_now(),
  'isReached', ${i}.office_id = any ((select import_offices())::uuid[]))`;

const SUBJECT = {
  name: 'import-subject',
  text: `select ${importSubjectJson('i')} as answer from import i where i.id = $1`,
};
const HELD = { name: 'held-import-subject', text: `${SUBJECT.text} for update of i` };

/** The import as the policy knows it. One out of reach is not found. */
export const seenImport = async ({ sql, actor }: Look, id: string): Promise<ImportSubject> =>
  ensureFound(await sql.answer<ImportSubject>(SUBJECT, [id]), (it) => importMay.see(actor, it));

/** The same, for a command: a batch that runs is waited for. */
export const heldImport = async ({ sql, actor }: Look, id: string): Promise<ImportSubject> =>
  ensureFound(await sql.answer<ImportSubject>(HELD, [id]), (it) => importMay.see(actor, it));

/** Who may, but not now: somebody was quicker, or it is too late. */
export function ensurePossible(
  look: Look,
  verb: 'check' | 'decide' | 'run' | 'cancel' | 'undo',
  it: ImportSubject,
): void {
  if (importMay[verb](look.actor, it)) return;
  if (verb === 'undo') throw new Refused('IMPORT_UNDO_TOO_LATE');
  if (it.isKept) throw new Refused('IMPORT_NOT_NOW');
  throw new Refused('IMPORT_FORGOTTEN', undefined, { days: IMPORT_KEPT_DAYS });
}

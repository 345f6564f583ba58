import type { Statement } from './sql.ts';
import type { Look } from './work.ts';

/** Who did it. Null: somebody who is not signed in. */
interface Doer extends Pick<Look, 'sql'> {
  readonly actor: { readonly id: string } | null;
}

interface Deed {
  /** What was done, named as the command or the read. */
  readonly action: string;
  /** The noun, as its class is named. */
  readonly subjectType: string;
  readonly subjectId?: string | null;
  readonly personId?: string | null;
  /** Names of fields and counts, never personal values. */
  readonly details?: object;
}

const INSERT: Statement = {
  name: 'audit',
  text: `insert into audit_event (actor_id, action, subject_type, subject_id, person_id, details)
         values ($1, $2, $3, $4, $5, $6)`,
};

/** Writes down who did or read what, in the same transaction. Hot reads write theirs in their own statement. */
export async function audit(
  { sql, actor }: Doer,
  { action, subjectType, subjectId, personId, details }: Deed,
): Promise<void> {
  await sql.rows(INSERT, [
    actor?.id ?? null,
    action,
    subjectType,
    subjectId ?? null,
    personId ?? null,
    details ?? null,
  ]);
}

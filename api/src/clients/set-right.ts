import type { QueryDeepPartialEntity } from 'typeorm';
import { audit } from '../core/audit.ts';
import { change, type Versioned } from '../core/change.ts';
import { Conflict } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { SharedRow } from '../core/row.entity.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { clientMay } from './client.policy.ts';

interface Correction<T extends SharedRow> {
  readonly action: string;
  readonly kind: new () => T;
  readonly input: Versioned;
  /** Every field of the form: what was left out is no longer known. */
  readonly set: QueryDeepPartialEntity<T>;
}

/** What the four edits have in common: who may, the versioned change, and a conflict that shows what the form shows. */
export async function setRight<T extends SharedRow>(
  work: Work,
  { action, kind, input, set }: Correction<T>,
): Promise<Saved> {
  ensure(clientMay.edit(work.actor, null));
  const saved = await change(work.db, kind, input, set).catch((error: unknown) => {
    if (!(error instanceof Conflict)) throw error;
    throw new Conflict(pick(error.theirs as Record<string, unknown>, ['id', 'version', ...Object.keys(set)]));
  });
  await audit(work, { action, subjectType: kind.name, subjectId: input.id });
  return saved;
}

const pick = (row: Record<string, unknown>, fields: string[]) =>
  Object.fromEntries(fields.map((field) => [field, row[field] ?? null]));

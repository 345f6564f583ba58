import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { Conflict, NotFound } from './errors.ts';
import type { SharedRow } from './row.entity.ts';

/** A shared row as somebody saw it. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/**
 * Changes a shared row if it is still at the version that the user saw, else throws a Conflict with the row as it
 * stands. The only way to change one: save() on a loaded row loses updates.
 */
export async function change<T extends SharedRow>(
  db: EntityManager,
  entity: new () => T,
  { id, version }: Versioned,
  set: Omit<QueryDeepPartialEntity<T>, 'version'>,
): Promise<Versioned> {
  const next = version + 1;
  const { affected } = await db
    .createQueryBuilder()
    .update(entity)
    .set({ ...set, version: next } as unknown as QueryDeepPartialEntity<T>)
    .where('id = :id and version = :version', { id, version })
    .execute();
  if (affected === 1) return { id, version: next };

  const theirs = await db.createQueryBuilder(entity, 'row').where('row.id = :id', { id }).getOne();
  throw theirs ? new Conflict(theirs) : new NotFound();
}

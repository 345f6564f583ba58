import type { DeepPartial, EntityManager } from 'typeorm';
import type { Row } from './row.entity.ts';

/** Inserts a new row with an id of ours and gives it back. */
export async function add<T extends Row>(
  db: EntityManager,
  entity: new () => T,
  values: DeepPartial<NoInfer<T>>,
): Promise<T> {
  const row = db.create(entity, values);
  await db
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(row as never)
    .updateEntity(false)
    .execute();
  return row;
}

import { connected } from '../../../launch/src/postgres/setup.ts';
import { HANDS } from './share.ts';

/** Works through tasks on a few connections at a time, the first ones first; a task is statements that follow one another. */
export async function byManyHands(
  ownerUrl: string,
  before: readonly string[],
  tasks: readonly (readonly string[])[],
): Promise<void> {
  const left = tasks.values();
  const hand = () =>
    connected(ownerUrl, async (db) => {
      for (const statement of before) await db.query(statement);
      for (const task of left) for (const statement of task) await db.query(statement);
    });
  await Promise.all(Array.from({ length: HANDS }, hand));
}

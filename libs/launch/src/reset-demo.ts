import { connected } from './postgres/setup.ts';
import { isDemo, prepareDatabase } from './prepare-database.ts';
import { CannotContinue } from './say.ts';

/** The schema goes with everything in it: a database that is not marked as a demo is never touched. */
export async function resetDemo(ownerUrl: string): Promise<void> {
  if (!(await isMarkedDemo(ownerUrl)))
    throw new CannotContinue('This database is not marked as a demo, so it is left alone: nothing was changed.');
  await connected(ownerUrl, (db) => db.query('drop schema public cascade; create schema public'));
  await prepareDatabase(ownerUrl, true);
}

const isMarkedDemo = async (ownerUrl: string): Promise<boolean> => {
  const { rows } = await connected(ownerUrl, (db) =>
    db.query<{ known: boolean }>(`select to_regclass('public.installation') is not null as known`),
  );
  return rows[0]?.known === true && (await isDemo(ownerUrl)) === true;
};

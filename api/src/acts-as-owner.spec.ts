import { expect, it } from '@jest/globals';
import { useDatabase } from './testing/in-work.ts';

const database = useDatabase();

it('a function that acts with the rights of its owner is for the serving role alone, and looks into no other schema', async () => {
  const { rows } = await database.client.query<{ name: string; everybody: boolean; served: boolean; path: string[] }>(
    `select p.proname as name, has_function_privilege('public', p.oid, 'execute') as everybody,
            has_function_privilege('enishi_app', p.oid, 'execute') as served, p.proconfig as path
     from pg_proc p where pronamespace = 'public'::regnamespace and prosecdef`,
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ everybody, served }) => everybody || !served)).toEqual([]);
  expect(rows.filter(({ path }) => !path.includes('search_path=public, pg_temp'))).toEqual([]);
});

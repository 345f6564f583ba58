import { expect, it } from '@jest/globals';
import { aWorld } from './testing/a-world.ts';
import { useDatabase } from './testing/in-work.ts';
import { withDays } from './testing/reminding.ts';

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

it.each([
  ['the steps ahead of a meeting', `select * from reminders_ahead('FOLLOW_UP', $1)`, 'followUpId'],
  ['what was told about a person', `select * from reminders_about('PERSON', $1)`, 'personId'],
  ['another attempt', 'select 1 where retry_mail($1)', 'bouncedMailId'],
  [
    'the end of a doubt',
    `select 1 from delivery d where d.id = $1 and end_doubt(d.id, d.doubt_since, 'ARRIVED', actor_id())`,
    'doubtedMailId',
  ],
  [
    'the preview of a rule',
    `select * from preview_rule($1, '{"makes": "FOLLOW_UP", "trigger": "DAYS_AFTER_START", "amount": 60, "for_whom": "STAFF", "days_before": 0, "days_after": 0}')`,
    'officeId',
  ],
  [
    'the days of a calendar',
    `select * from calendar_changes($1, '[{"day": "2026-12-02", "isBusiness": false, "promiseOn": "2026-12-01", "visitOn": "2026-12-03"}]', '2026-11-21')`,
    'officeId',
  ],
] as const)('%s, asked of such a function, is there for its office alone', async (what, text, key) => {
  const [ours, theirs] = [await aWorld(database, 'ours'), await aWorld(database, 'theirs')];
  await withDays(database, { id: theirs.officeId });
  const asked = (actor: typeof ours.insider) =>
    database.as(actor, ({ sql }) => sql.rows({ name: what, text }, [theirs[key]]));
  expect(await asked(ours.insider)).toEqual([]);
  expect(await asked(theirs.insider)).not.toEqual([]);
});

it('what an office wants in doubt is chosen by its own administrators alone', async () => {
  const [ours, theirs] = [await aWorld(database, 'ours'), await aWorld(database, 'theirs')];
  const choosing = { name: 'door-policy', text: `select choose_doubt_policy($1, 'HOLD')` };
  await database.as(ours.insider, ({ sql }) => sql.rows(choosing, [theirs.officeId]));
  expect((await database.client.query('select from doubt_policy')).rows).toEqual([]);
  await database.as(theirs.insider, ({ sql }) => sql.rows(choosing, [theirs.officeId]));
  expect((await database.client.query('select office_id from doubt_policy')).rows).toEqual([
    { office_id: theirs.officeId },
  ]);
});

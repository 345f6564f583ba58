/** `npm run test:postgres -- 15`: the specs that meet a database, on that release of PostgreSQL. */
import { openDataFolder } from './data-folder.ts';
import { jestCommand } from './jest-command.ts';
import { RELEASES, programsOf } from './postgres/releases.ts';
import { connected } from './postgres/setup.ts';
import { run } from './run.ts';
import { CannotContinue, finishing, say } from './say.ts';
import { readSettings } from './settings.ts';
import { withTestPostgres } from './test-postgres.ts';

/** Commands, reads, migrations and the demo. */
const MEETS_A_DATABASE = ['api', 'db'];

const version = (url: string) =>
  connected(url, async (db) => (await db.query<{ server_version: string }>('show server_version')).rows[0]);

await finishing(async () => {
  const [release = '', ...paths] = process.argv.slice(2);
  if (!(RELEASES as readonly string[]).includes(release))
    throw new CannotContinue(`Say on which release: npm run test:postgres -- ${RELEASES.join(' | ')}`);
  const program = await programsOf(release, openDataFolder(readSettings().dataFolder));
  await withTestPostgres(async (env) => {
    const found = await version(env['TEST_DATABASE_OWNER_URL'] ?? '');
    say(`PostgreSQL ${found?.server_version}`);
    const { code } = await run(jestCommand(paths.length ? paths : MEETS_A_DATABASE), { env, output: 'inherit' });
    process.exitCode = code;
  }, program);
});

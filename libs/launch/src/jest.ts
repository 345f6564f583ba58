/** `npx node libs/launch/src/jest.ts api/src/people` runs specs with everything they need: for work on them. */
import { jestCommand } from './jest-command.ts';
import { run } from './run.ts';
import { finishing } from './say.ts';
import { withTestPostgres } from './test-postgres.ts';

await finishing(() =>
  withTestPostgres(async (env) => {
    const { code } = await run(jestCommand(process.argv.slice(2)), { env, output: 'inherit' });
    process.exitCode = code;
  }),
);

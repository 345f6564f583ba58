/** `npm test`: every check there is, in two lanes for two cores; the browser last, on a quiet machine. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserTests } from './browser-tests.ts';
import { build } from './build.ts';
import { sourceChecks, typeChecks, type Check } from './checks.ts';
import { findChromium } from './chromium.ts';
import { jestCommand } from './jest-command.ts';
import { run, type Outcome } from './run.ts';
import { CannotContinue, finishing, say } from './say.ts';
import { ofCheck, ofJest, secondsOf, sum, type Tally } from './tally.ts';
import { withTestPostgres } from './test-postgres.ts';
import { whyJest, whyPlaywright } from './why-failed.ts';

const JEST = 'jest.json';
const PLAYWRIGHT = 'playwright.json';

type Counted = Outcome & { tally?: Tally; remark?: string };

/** Runs one step and tells of it: a line when it is well, all it said when it is not. */
async function step(name: string, work: () => Promise<Counted>): Promise<Tally> {
  const begun = performance.now();
  const {
    code,
    output,
    tally = ofCheck(code),
    remark = '',
  } = await work().catch((error: unknown): Counted => ({ code: 1, output: inFull(error) }));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (code !== 0) say(output.trimEnd());
  say(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s${remark})`);
  return tally;
}

/** With what its log says, which is gone after the run. */
function inFull(error: unknown): string {
  if (!(error instanceof CannotContinue) || !error.log) return String(error);
  return `${error.message}\n${readFileSync(error.log, 'utf8').trim()}`;
}

async function inTurn(checks: Check[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const check of checks) tallies.push(await step(check.name, check.run));
  return tallies;
}

const specs = (report: string) => () =>
  withTestPostgres(async (env) => {
    const outcome = await run(jestCommand(['--ci', '--json', `--outputFile=${report}`]), { env });
    const chaos = secondsOf('libs/chaos/src/chaos.spec.ts', report);
    const remark = chaos === null ? '' : `, of which chaos in its short form ${chaos.toFixed(1)} s`;
    return { ...outcome, tally: ofJest(report, outcome.code), remark };
  });

const builds = (folder: string) => async () => {
  await build(folder);
  return { code: 0, output: '' };
};

const nothingToSee: Counted = { code: 1, output: 'Not run: building did not succeed.' };

async function everything(chromium: string, folder: string): Promise<Tally> {
  const generated = step('build', builds(folder));
  const [checked, typed] = await Promise.all([
    inTurn(sourceChecks).then(async (tallies) => {
      await generated;
      return [...tallies, await step('specs', specs(path.join(folder, JEST)))];
    }),
    generated.then(() => inTurn(typeChecks)),
  ]);
  const built = await generated;
  const seen = await step('browser', async () =>
    built.failed ? nothingToSee : browserTests(chromium, path.join(folder, PLAYWRIGHT)),
  );
  return sum([built, ...checked, ...typed, seen]);
}

await finishing(async () => {
  const chromium = findChromium();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'enishi-reports-'));
  try {
    const { passed, failed } = await everything(chromium, folder);
    const whys = [...whyJest(path.join(folder, JEST)), ...whyPlaywright(path.join(folder, PLAYWRIGHT))];
    if (whys.length > 0) say(`\nWhat failed:\n\n${whys.join('\n\n')}`);
    say(`\n${passed} passed, ${failed} failed`);
    if (failed) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

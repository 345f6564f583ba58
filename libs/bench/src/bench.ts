/** `npm run bench`: the product beside a limit server that does the least, over a full-sized invented office. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { askedToStop } from '../../launch/src/asked-to-stop.ts';
import { build } from '../../launch/src/build.ts';
import { claim, runningOn } from '../../launch/src/claim.ts';
import { openDataFolder } from '../../launch/src/data-folder.ts';
import { Guard } from '../../launch/src/guarded.ts';
import { CannotContinue, finishing, say } from '../../launch/src/say.ts';
import { readSettings } from '../../launch/src/settings.ts';
import { filledDatabase, openBenchCluster } from './bench-database.ts';
import { besideLimit } from './beside-limit.ts';
import { measureExport } from './files/measure-export.ts';
import { measureImport } from './files/measure-import.ts';
import { measurePlanning } from './planning/measure-planning.ts';
import { measureFlat } from './flat.ts';
import { measureMails } from './mails/measure-mails.ts';
import { measureSizes } from './measure-sizes.ts';
import type { Figures } from './measure.ts';
import { readOptions, type Options } from './options.ts';
import { questionNames } from './questions.ts';
import type { Verdict } from './reaches.ts';
import { reachTable } from './table.ts';
import { twoHands } from './two-hands.ts';

async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (process.platform !== 'linux')
    throw new CannotContinue('The bench reads CPU times from /proc, so it needs Linux.');
  if (options.isTwoHands) return twoHands();
  const stopped = askedToStop();
  const folder = openDataFolder(path.join(readSettings().dataFolder, 'bench'));
  if (await runningOn(folder)) throw new CannotContinue('Another bench is running; wait for its table.');
  const release = await claim(folder, 'the bench');
  const guard = new Guard();
  try {
    await Promise.race([stopped, compare(guard, folder, options)]);
    if (options.keep) await stopped;
  } finally {
    await guard.close();
    release();
  }
}

async function compare(guard: Guard, folder: string, options: Options): Promise<void> {
  await build(path.join(folder, 'log'));
  const { only } = options;
  const cluster = await openBenchCluster(guard, folder);
  const isAsked = questionNames.some((name) => only.includes(name));
  if (isAsked || only.includes('flat')) await filledDatabase(cluster, 'enishi', options);
  const [figures, asked] = isAsked ? await besideLimit(guard, cluster, folder, options) : [[], []];
  const [atSizes, sized] = only.includes('sizes') ? await measureSizes(cluster, folder, options) : [[], []];
  const verdicts = [
    ...asked,
    ...sized,
    ...(only.includes('flat') ? await measureFlat(cluster, folder, options) : []),
    ...(only.includes('planning') ? await measurePlanning(cluster, options.assignments) : []),
    ...(only.includes('import') ? await measureImport(guard, cluster, folder, options.rows) : []),
    ...(only.includes('mails') ? await measureMails(guard, cluster, folder) : []),
    ...(only.includes('export') ? await measureExport(guard, cluster, folder) : []),
  ];
  say(`\n${reachTable(verdicts)}`);
  if (!options.reportOnly && verdicts.some(({ isReached }) => !isReached)) process.exitCode = 1;
  report(path.join(folder, 'report.json'), options, [...figures, ...atSizes], verdicts);
}

function report(file: string, { people, seconds }: Options, figures: Figures[], verdicts: Verdict[]): void {
  writeFileSync(file, JSON.stringify({ people, seconds, figures, verdicts }, null, 2));
  say(`\nThe same as JSON: ${file}`);
}

await finishing(bench);
process.exit();

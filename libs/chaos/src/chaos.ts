/** `npm run chaos`: reminders and their mails under everything that goes wrong, judged by what arrived. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { askedToStop } from '../../launch/src/asked-to-stop.ts';
import { build } from '../../launch/src/build.ts';
import { Guard } from '../../launch/src/guarded.ts';
import { CannotContinue, finishing, say } from '../../launch/src/say.ts';
import { findingTable, isKept, type Finding } from './finding.ts';
import { Ground } from './ground.ts';
import { clocks } from './runs/clocks.ts';
import { outage } from './runs/outage.ts';
import { bounces, refusedSignIn } from './runs/refusals.ts';
import { frozen, hold, naive, resend, restarts, storm } from './runs/storm.ts';
import type { Stage } from './stage.ts';

/** Restarting Postgres comes last: it is the same for all. */
const RUNS = { storm, naive, bounces, hold, resend, frozen, clocks, refused: refusedSignIn, outage, restarts };
type RunName = keyof typeof RUNS;

function asked() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      seed: { type: 'string', default: '20261122' },
      n: { type: 'string', default: '10000' },
    },
  });
  const names = (values.only ?? Object.keys(RUNS)) as RunName[];
  const unknown = names.find((name) => !Object.hasOwn(RUNS, name));
  if (unknown) throw new CannotContinue(`--only is “${unknown}”, and must be one of ${Object.keys(RUNS).join(', ')}.`);
  return { names, seed: whole('seed', values.seed), n: whole('n', values.n) };
}

function whole(name: string, value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new CannotContinue(`--${name} is “${value}”, and must be a whole number from 1 on.`);
}

async function chaos(): Promise<void> {
  const { names, seed, n } = asked();
  const stopped = askedToStop();
  const guard = new Guard();
  const ground = new Ground(guard);
  try {
    await build(ground.folder);
    await ground.open();
    const stage: Stage = {
      ...{ guard, folder: ground.folder, seed, n },
      fresh: (name) => ground.fresh(name),
      restart: () => ground.restart(),
    };
    await Promise.race([stopped, play(stage, names)]);
  } finally {
    await guard.close();
    if (process.exitCode) say(`\nWhat the workers said: ${path.join(ground.folder, 'log', 'workers.log')}`);
    else ground.close();
  }
}

async function play(stage: Stage, names: readonly RunName[]): Promise<void> {
  const findings: Finding[] = [];
  for (const name of names) findings.push(...(await RUNS[name](stage)));
  say(`\n${findingTable(findings)}\n\nseed ${stage.seed}`);
  if (!findings.every(isKept)) process.exitCode = 1;
}

await finishing(chaos);
process.exit();

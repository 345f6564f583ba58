import { databaseNamed, filledDatabase, type Database } from './bench-database.ts';
import { Guard } from '../../launch/src/guarded.ts';
import { load } from './load.ts';
import { watching } from './postgres-watch.ts';
import { questions } from './questions.ts';
import { verdict, type Verdict } from './reaches.ts';
import { inTurn, samplesOf } from './sample.ts';
import { startProduct } from './servers.ts';
import { aligned } from './table.ts';
import { say } from '../../launch/src/say.ts';

/** As many people as an office begins with; ten conversations each. */
export const FEW_PEOPLE = 1_000;
export const SMALL = 'enishi_small';

const TURNS = 4;
const WARM_UP_SECONDS = 2;
const MOST = 1.3;

interface Sizes {
  readonly people: number;
  readonly seconds: number;
}

/** The person's page, brief and newest conversations, in the large office and in a small one, asked in turn. */
export async function measureFlat(cluster: Database, folder: string, { people, seconds }: Sizes) {
  const small = await filledDatabase(cluster, SMALL, { people: FEW_PEOPLE });
  const sides = [];
  for (const { url, ownerUrl } of [databaseNamed(cluster, 'enishi'), small]) {
    const [next, guard] = [inTurn(await samplesOf(ownerUrl, 20_000)), new Guard()];
    // A guard holds one API.
    sides.push({ guard, server: await startProduct(guard, url, folder), ownerUrl, next, times: [] as number[] });
  }
  say('Measuring flat ...');
  for (let turn = -1; turn < TURNS; turn += 1)
    for (const { server, ownerUrl, next, times } of sides) {
      const asking = { question: questions.person, next, connections: 1 };
      const long = turn < 0 ? WARM_UP_SECONDS : Math.ceil(seconds / TURNS);
      const stretch = await watching(ownerUrl, (postgres) => load(server, postgres, { ...asking, seconds: long }));
      if (turn >= 0) times.push(...stretch.times);
    }
  const [large, little] = sides.map(({ times }) => times.sort((a, b) => a - b));
  const within = (times: readonly number[], share: number) => times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
  const line = (many: number, times: readonly number[]) => [
    `${(many * 10).toLocaleString('en')} conversations`,
    ...[0.5, 0.9, 0.99].map((share) => within(times, share).toFixed(2)),
  ];
  say(
    `\n${aligned([['person, 1 connection', 'p50 ms', 'p90', 'p99'], line(people, large!), line(FEW_PEOPLE, little!)])}\n`,
  );
  await Promise.all(sides.map(({ guard }) => guard.close()));
  const ratio = within(large!, 0.5) / within(little!, 0.5);
  return [
    verdict(`person: p50 at ${(people * 10).toLocaleString('en')} conversations / at 10,000`, ratio, '≤', MOST),
  ] satisfies Verdict[];
}

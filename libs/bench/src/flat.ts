import { Guard } from '../../launch/src/guarded.ts';
import { say } from '../../launch/src/say.ts';
import { databaseNamed, filledDatabase, type Database } from './bench-database.ts';
import { load, type Asking } from './load.ts';
import { watching } from './postgres-watch.ts';
import { questions } from './questions.ts';
import { verdict, type Verdict } from './reaches.ts';
import { inTurn, samplesOf } from './sample.ts';
import { startProduct } from './servers.ts';
import { aligned } from './table.ts';

/** As many people as an office begins with; ten conversations each. */
export const FEW_PEOPLE = 1_000;
export const SMALL = 'enishi_small';

const TURNS = 4;
/** How often an API is asked before it counts: by then it has prepared its statement, and its code is compiled. */
const RUNNING_IN = 1_000;
const MOST = 1.3;

/** An office as it was made, with so many conversations. */
export interface Office {
  readonly database: Database;
  readonly conversations: number;
}

/** The person's page, brief and newest conversations, in the large office and in a small one. */
export async function measureFlat(
  cluster: Database,
  folder: string,
  { people, seconds }: { people: number; seconds: number },
): Promise<Verdict[]> {
  const small = await filledDatabase(cluster, SMALL, { people: FEW_PEOPLE });
  const offices = [
    { database: small, conversations: FEW_PEOPLE * 10 },
    { database: databaseNamed(cluster, 'enishi'), conversations: people * 10 },
  ];
  return compareOffices(offices, folder, seconds);
}

/**
 * In offices of several sizes as many people are asked about, each as often: what differs is how much else there is. The
 * first time, which is told apart, their pages are not yet in PostgreSQL's memory (but for the smallest office, where
 * everybody was asked about to run the API in). Then all again and again, office by office in turn.
 */
export async function compareOffices(offices: readonly Office[], folder: string, seconds: number): Promise<Verdict[]> {
  const sides = [];
  for (const { database, conversations } of offices) {
    const samples = await samplesOf(database.ownerUrl, 2 * FEW_PEOPLE);
    // A guard holds one API.
    const guard = new Guard();
    const server = await startProduct(guard, database.url, folder);
    const asked = (next: Asking['next'], until: Asking['until']) =>
      watching(database.ownerUrl, async (postgres) => {
        const asking = { question: questions.person, next, connections: 1, until };
        return (await load(server, postgres, asking)).times;
      });
    await asked(inTurn(samples.slice(-RUNNING_IN)), { requests: RUNNING_IN });
    const next = inTurn(samples.slice(0, FEW_PEOPLE));
    const first = await asked(next, { requests: FEW_PEOPLE });
    const again = (until: Asking['until']) => asked(next, until);
    sides.push({ conversations, guard, first, again, times: [] as number[] });
  }
  say('Measuring flat ...');
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const { again, times } of sides) times.push(...(await again({ seconds: Math.ceil(seconds / TURNS) })));
  await Promise.all(sides.map(({ guard }) => guard.close()));
  const lines = sides.map(({ conversations, first, times }) => [
    `${conversations.toLocaleString('en')} conversations`,
    ...[within(times, 0.5), within(times, 0.9), within(times, 0.99), within(first, 0.5)].map((ms) => ms.toFixed(2)),
  ]);
  say(`\n${aligned([['person, 1 connection', 'p50 ms', 'p90', 'p99', 'p50 when first asked'], ...lines])}\n`);
  const [little, large] = [sides[0]!, sides.at(-1)!];
  const what = `person: p50 at ${large.conversations.toLocaleString('en')} conversations / at ${little.conversations.toLocaleString('en')}`;
  return [verdict(what, within(large.times, 0.5) / within(little.times, 0.5), '≤', MOST)];
}

const within = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN;

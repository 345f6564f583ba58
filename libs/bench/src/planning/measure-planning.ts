import { dayIn } from '#domain';
import { connected } from '../../../launch/src/postgres/setup.ts';
import { say } from '../../../launch/src/say.ts';
import { dropDatabase, type Database } from '../bench-database.ts';
import { verdict, type Verdict } from '../reaches.ts';
import { aligned } from '../table.ts';
import { BARE_IS, emptied, keepPlanned, writeBare } from './bare-plan.ts';
import { filledWithWorks } from './filled.ts';
import { planned } from './planned.ts';

const NAME = 'enishi_planning';
const SECONDS = 60;
const TIMES_BARE = 1.5;
const TIMES_MEMORY = 1.3;

/** A night's planning of a whole organisation, beside the same rows written barely; and a night in which nothing is new. */
export async function measurePlanning(cluster: Database, works: number): Promise<Verdict[]> {
  const today = dayIn('Asia/Tokyo', new Date());
  say(`Generating ${works.toLocaleString('en')} assignments ...`);
  const database = await filledWithWorks(cluster, NAME, works, today);
  const asOwner = <T>(task: Parameters<typeof connected<T>>[1]) => connected(database.ownerUrl, task);
  const written = async () => {
    await asOwner(emptied);
    return writeBare(database.ownerUrl);
  };
  say('Planning ...');
  const first = await planned(database);
  const rows = await asOwner(keepPlanned);
  const bareAtFirst = await written();
  await asOwner(emptied);
  const second = await planned(database);
  const bare = Math.min(bareAtFirst, await written());
  await asOwner((db) => db.query('analyze'));
  const again = await planned(database);
  await dropDatabase(cluster, NAME);

  const best = first.seconds < second.seconds ? first : second;
  const [early, late] = [Math.max(...quarter(best.memory, 0)), Math.max(...quarter(best.memory, 3))];
  const line = (what: string, seconds: number, count: number, more: string[]) => [
    what,
    count.toLocaleString('en'),
    seconds.toFixed(1),
    ...more,
  ];
  say(
    `\n${aligned([
      [`${works.toLocaleString('en')} assignments`, 'rows', 's', 'times bare', 'MiB'],
      line('planned', best.seconds, best.rows, [(best.seconds / bare).toFixed(2), late.toFixed(0)]),
      line('bare', bare, rows, ['', '']),
      line('a night with nothing new', again.seconds, again.rows, ['', Math.max(...again.memory).toFixed(0)]),
    ])}\n\n${BARE_IS}\n`,
  );
  return [
    verdict(`planning of ${works.toLocaleString('en')} assignments: seconds`, best.seconds, '≤', SECONDS),
    verdict('planning: times the bare rows', best.seconds / bare, '≤', TIMES_BARE),
    verdict('planning: memory in the last quarter / in the first', late / early, '≤', TIMES_MEMORY),
    verdict('planning: a night with nothing new, rows changed', again.rows, '≤', 0),
    verdict('planning: a night with nothing new, seconds', again.seconds, '≤', SECONDS),
  ];
}

const quarter = (all: readonly number[], which: number): readonly number[] => {
  const size = Math.ceil(all.length / 4);
  return which === 0 ? all.slice(0, size) : all.slice(-size);
};

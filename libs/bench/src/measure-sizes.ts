import { Guard } from '../../launch/src/guarded.ts';
import { say } from '../../launch/src/say.ts';
import { dropDatabase, filledDatabase, type Database } from './bench-database.ts';
import { besideLimit } from './beside-limit.ts';
import { CONVERSATIONS } from './generator/conversations.sql.ts';
import { compareOffices, type Office } from './flat.ts';
import type { Figures } from './measure.ts';
import type { Options } from './options.ts';
import type { Verdict } from './reaches.ts';

const ASKED = ['person', 'search', 'record'];

/** In an office so small the visits that were recorded by measuring would count: it is made anew each time. */
const SMALL = 100_000;

/** The same questions in offices of several sizes, each made or found, and whether size is felt. */
export async function measureSizes(cluster: Database, folder: string, { sizes, seconds }: Options) {
  const offices: Office[] = [];
  for (const conversations of sizes) {
    const name = `enishi_${conversations}`;
    if (conversations < SMALL) await dropDatabase(cluster, name);
    const database = await filledDatabase(cluster, name, { people: Math.round(conversations / CONVERSATIONS) });
    offices.push({ database, conversations });
  }
  const verdicts: Verdict[] = await compareOffices(offices, folder, seconds);
  const figures: (Figures & Pick<Office, 'conversations'>)[] = [];
  for (const { database, conversations } of offices) {
    say(`At ${conversations.toLocaleString('en')} conversations:`);
    const guard = new Guard();
    const asked = { only: ASKED, seconds, keep: false };
    const [found, judged] = await besideLimit(guard, database, folder, asked).finally(() => guard.close());
    figures.push(...found.map((each) => ({ ...each, conversations })));
    verdicts.push(...judged.map((each) => ({ ...each, what: `${conversations.toLocaleString('en')}: ${each.what}` })));
  }
  return [figures, verdicts] as const;
}

import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { readSettings } from '#settings';
import { DomainError } from '../../core/errors.ts';
import { wordsIn, type Say } from '../../core/screen-words.ts';
import { poolOf, UnitOfWork } from '../../core/work.ts';
import { dataSourceFor } from '../../data-source.ts';
import { importRows } from '../import-rows.ts';
import { askedIn, USAGE, type Asked } from './asked.ts';
import { bringIn, userOf } from './bring-in.ts';
import { linesOf } from './told.ts';

/** `npm run import`: brings a file in without a screen, in somebody's name, and tells the same counts and reasons. */
const write = (line: string) => void process.stdout.write(`${line}\n`);

const { databaseUrl, preparedStatements } = readSettings();
const asked = askedIn(process.argv.slice(2));
if (!databaseUrl || !asked) fail(USAGE);
else if (!existsSync(asked.file)) fail(`There is no file ${asked.file}.`);
else await serve(databaseUrl, asked);

async function serve(url: string, it: Asked): Promise<void> {
  const dataSource = await dataSourceFor(url, 4).initialize();
  let say: Say = wordsIn('en');
  try {
    const pool = poolOf(dataSource);
    const actor = await userOf(pool, it.email);
    say = wordsIn(actor.language);
    const work = new UnitOfWork(dataSource, preparedStatements);
    const done = await bringIn(work, pool, actor, it);
    const asking = { verdict: 'REVIEW', first: 100 } as const;
    const { nodes, hasMore } = await work.look(actor, (look) => importRows(look, done.id, asking));
    linesOf(done, nodes, hasMore, say).forEach(write);
    if (done.state === 'FAILED') process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const who = error.code === 'NOT_FOUND' ? ` (--user ${it.email}, --office ${it.office})` : '';
    fail(`${say(`errors.${error.code}`)}${who}`);
  } finally {
    await dataSource.destroy();
  }
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Fleet } from '../../../chaos/src/fleet.ts';
import { SHORT_PACE } from '../../../chaos/src/orders.ts';
import { FaultyServer } from '../../../chaos/src/smtp/faulty-server.ts';
import type { Guard } from '../../../launch/src/guarded.ts';
import { connected, makeDatabase } from '../../../launch/src/postgres/setup.ts';
import { prepareDatabase } from '../../../launch/src/prepare-database.ts';
import { run } from '../../../launch/src/run.ts';
import { CannotContinue, say } from '../../../launch/src/say.ts';
import { databaseNamed, dropDatabase, type Database } from '../bench-database.ts';
import { carelessly } from '../careless.ts';
import { verdict, type Verdict } from '../reaches.ts';
import { aligned } from '../table.ts';
import { claimTimes } from './claim-times.ts';
import { FINISHED, USERS, WAITING } from './finished.sql.ts';

const NAME = 'enishi_mails';
const FINISHED_ROWS = 1_000_000;
const MAILS = 3_000;
/** What the harness's server keeps open and how long: the same for both. */
const { connections, mailsPerConnection } = SHORT_PACE;

/** Mails through a local SMTP server beside bare nodemailer with the same pool, and the claim of the next among a million that are done. */
export async function measureMails(guard: Guard, cluster: Database, folder: string): Promise<Verdict[]> {
  await dropDatabase(cluster, NAME);
  await makeDatabase(cluster.ownerUrl, NAME);
  const database = databaseNamed(cluster, NAME);
  await prepareDatabase(database.ownerUrl, false);
  say(`Writing ${FINISHED_ROWS.toLocaleString('en')} mails that are done ...`);
  await carelessly(database.ownerUrl, () =>
    connected(database.ownerUrl, async (db) => {
      await db.query(USERS);
      await db.query(FINISHED, [FINISHED_ROWS]);
      await db.query('vacuum (analyze) reminder');
      await db.query('vacuum (analyze) delivery');
    }),
  );
  say('Measuring the claim ...');
  const claims = await claimTimes(database);
  const p99 = claims[Math.ceil(claims.length * 0.99) - 1]!;

  say('Measuring mails ...');
  const product = [await productsRate(guard, database, folder), await productsRate(guard, database, folder)];
  const bare = [await bareRate(), await bareRate()];
  const [best, bestBare] = [Math.max(...product), Math.max(...bare)];
  const rates = (all: number[]) => all.map((it) => it.toFixed(0));
  say(
    `\n${aligned([
      ['mails a second', 'first', 'second'],
      ['product', ...rates(product)],
      ['nodemailer', ...rates(bare)],
    ])}\n`,
  );
  await dropDatabase(cluster, NAME);
  return [
    verdict('mails: a second, product / bare nodemailer', best / bestBare, '≥', 0.5),
    verdict('mails: claim of the next batch among a million done, p99 in ms', p99, '≤', 10),
  ];
}

/** From the first mail that was done to the last one, by the ledger's own clock. */
const RATE = `
  select (count(*) - 1) / extract(epoch from max(settled_at) - min(settled_at))::float as rate
  from delivery where kind = 'TEST' and phase = 'SENT' and settled_at > $1`;

async function productsRate(guard: Guard, { ownerUrl, url }: Database, folder: string): Promise<number> {
  const server = await FaultyServer.open({ seed: 1, share: 0 });
  const fleet = new Fleet(guard, folder);
  try {
    return await connected(ownerUrl, async (db) => {
      const { rows: now } = await db.query<{ now: Date }>('select now()');
      await db.query(`delete from delivery where kind = 'TEST'; delete from reminder where kind = 'TEST'`);
      await db.query(WAITING, [MAILS]);
      await fleet.start({
        ...{ kind: 'LEDGER', databaseUrl: url, smtpUrl: server.url, oracleUrl: null, onDoubt: null, clockOff: 0 },
        pace: SHORT_PACE,
      });
      const limit = performance.now() + 120_000;
      while (server.received.all.length < MAILS && performance.now() < limit) await pause(50);
      await pause(500);
      const { rows } = await db.query<{ rate: number }>(RATE, [now[0]!.now]);
      return rows[0]!.rate;
    });
  } finally {
    await fleet.killAll();
    await server.close();
  }
}

async function bareRate(): Promise<number> {
  const server = await FaultyServer.open({ seed: 1, share: 0 });
  const script = path.join(import.meta.dirname, 'bare-mails.ts');
  const { code, output } = await run([
    ...[
      process.execPath,
      '--no-warnings',
      script,
      server.url,
      String(MAILS),
      String(connections),
      String(mailsPerConnection),
    ],
  ]);
  await server.close();
  if (code !== 0) throw new CannotContinue(`Bare nodemailer failed: ${output}`);
  return MAILS / (JSON.parse(output) as { seconds: number }).seconds;
}

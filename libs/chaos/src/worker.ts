/** One worker process of the harness: the product's own loop, taken from the build, with short times. */
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { inRoot } from '../../launch/src/root.ts';
import { oracleAt } from './asked-oracle.ts';
import { shiftClock } from './clock-off.ts';
import { workNaively } from './naive.ts';
import type { Orders } from './orders.ts';

const orders = JSON.parse(process.env['CHAOS_ORDERS'] ?? '{}') as Orders;
shiftClock(orders.clockOff);
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

const pool = new pg.Pool({
  connectionString: orders.databaseUrl,
  max: 8,
  application_name: 'enishi chaos',
  statement_timeout: 15_000,
  options: '-c plan_cache_mode=force_generic_plan -c jit=off',
});
pool.on('error', () => undefined);

const built = (file: string) => import(pathToFileURL(inRoot('dist/api', file)).href);
const from = { name: 'Enishi', address: 'enishi@chaos.example' };

interface Asked {
  readonly actor: { readonly name: string; readonly email: string };
}

/** The cheapest mail that still knows its recipient; a word about a fault stands in the app alone. */
const cheap = {
  TEST: async ({ actor }: Asked, { id }: { id: string }) => ({
    told: {},
    mail: {
      ...{ to: { name: actor.name, address: actor.email }, language: 'ja', subject: `試しのお知らせ ${id}` },
      ...{ text: 'このメールは試しに送りました。\n', html: '<p>このメールは試しに送りました。</p>', attachments: [] },
    },
  }),
  ...Object.fromEntries(
    ['BOUNCED', 'IN_DOUBT', 'MAIL_STOPPED'].map((kind) => [kind, async () => ({ told: {}, mail: null })]),
  ),
};

async function productsOwn() {
  const { composersFor, planReminders } = await built('reminders/index.js');
  return { composers: composersFor('http://chaos.example'), plan: planReminders };
}

if (orders.kind === 'NAIVE') await workNaively(pool, orders.smtpUrl ?? '', orders.pace);
else {
  const { MailWorker } = await built('deliveries/mail-worker.js');
  const worker = new MailWorker({
    ...{ pool, prepares: true, smtpUrl: orders.smtpUrl, from, host: 'chaos.example', does: 'WORKER' },
    told: orders.kind === 'PRODUCT' ? await productsOwn() : { composers: cheap },
    pace: { ...orders.pace, onDoubt: orders.onDoubt },
    oracle: orders.oracleUrl ? oracleAt(orders.oracleUrl) : null,
    onFault: (what: string, fault: unknown) => process.stderr.write(`${what}: ${String(fault)}\n`),
  });
  worker.start();
}

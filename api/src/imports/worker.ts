import process from 'node:process';
import { readSettings } from '#settings';
import pg from 'pg';
import { newId } from '../core/id.ts';
import { workOnNext } from './engine/work-through.ts';

/** How long a worker waits for more before it ends, in milliseconds; it looks this often, and when it is told to. */
const PATIENCE = 20_000;
const LOOK = 500;

const { databaseUrl } = readSettings();
if (!databaseUrl) throw new Error('DATABASE_URL is missing: the product starts its workers by itself.');
const workerId = process.argv[2] ?? newId();
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: 2,
  application_name: 'enishi imports',
  statement_timeout: 120_000,
  idle_in_transaction_session_timeout: 120_000,
  options: '-c jit=off',
});
pool.on('error', () => undefined);

// Of what broke, no more than the message: beside it PostgreSQL tells the values of the row.
process.on('uncaughtException', ({ stack }) => {
  process.stderr.write(`${stack}\n`);
  process.exit(1);
});
// Whoever began us is gone, or asks us to go: what was begun is undone by the database, and gone on with by another.
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

let wake = () => undefined as void;
process.on('message', () => wake());
const rest = () =>
  new Promise<void>((resolve) => {
    wake = resolve;
    setTimeout(resolve, LOOK);
  });

for (let idle = 0; idle < PATIENCE; idle += LOOK) {
  if (await workOnNext(pool, workerId)) idle = 0;
  else await rest();
}
await pool.end();
process.disconnect?.();

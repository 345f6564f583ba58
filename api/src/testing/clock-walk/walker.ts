/** A server in the zone that TZ names: walks day by day with the product's worker, and prints what came by mail. */
import process from 'node:process';
import pg from 'pg';
import type { Settings } from '#settings';
import { createTestDatabase } from '../../../../libs/launch/src/testing-database.ts';
import { newId } from '../../core/id.ts';
import { PLANNING } from '../../core/sql.ts';
import { dataSourceFor } from '../../data-source.ts';
import { MailWorker } from '../../deliveries/index.ts';
import { whatIsTold } from '../../what-is-told.ts';
import type { TestDatabase } from '../in-work.ts';
import { NOON } from '../noon.ts';
import { openMailbox } from './mailbox.ts';
import { walked, type Came } from './walking.ts';
import { walks, type WalkName } from './walks.ts';

/** What the spec reads. */
export interface Walked {
  /** The hour that this server's own clock shows at 23:00 in Tokyo. */
  readonly hour: number;
  readonly came: Record<WalkName, Came>;
}

const options = `${PLANNING} -c timezone=${process.env['TZ']}`;
const { url, ownerUrl } = await createTestDatabase(`enishi_${newId().replaceAll('-', '')}`);
const owner = await dataSourceFor(ownerUrl, 2).setOptions({ extra: { options } }).initialize();
const runner = owner.createQueryRunner();
const client = (await runner.connect()) as TestDatabase['client'];
await client.query(`set enishi.now = '${NOON.toISOString()}'`);
const database = { db: runner.manager, client } as unknown as TestDatabase;

const mailbox = await openMailbox();
const pool = new pg.Pool({ connectionString: url, max: 8, options });
const worker = new MailWorker({
  ...{ pool, prepares: true, smtpUrl: mailbox.url, host: 'enishi.example', does: 'WORKER' },
  from: { name: '縁', address: 'enishi@enishi.example' },
  told: whatIsTold({ publicUrl: 'https://enishi.example.jp' } as Settings),
  onFault: (_, fault) => void process.stderr.write(String(fault)),
});

const came: Partial<Record<WalkName, Came>> = {};
for (const [name, walk] of Object.entries(walks))
  came[name as WalkName] = await walked({ database, worker, mailbox }, walk);
const hour = new Date('2026-11-21T14:00:00Z').getHours();
process.stdout.write(JSON.stringify({ hour, came }));

worker.engine.transport?.close();
await runner.release();
await Promise.all([mailbox.close(), pool.end(), owner.destroy()]);

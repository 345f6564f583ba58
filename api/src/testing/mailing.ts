import type { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import pg from 'pg';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions } from 'smtp-server';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../libs/launch/src/testing-database.ts';
import type { Actor } from '../core/actor.ts';
import { newId } from '../core/id.ts';
import { PLANNING } from '../core/sql.ts';
import { dataSourceFor } from '../data-source.ts';
import { endDoubts } from '../deliveries/doubts.ts';
import { SWEEP } from '../deliveries/ledger.sql.ts';
import { MailWorker, type MailWorkerParts } from '../deliveries/mail-worker.ts';
import { send } from '../deliveries/send.ts';
import { tell } from '../deliveries/tell.ts';
import { plainMail } from './plain-mail.ts';
import type { Office } from '../offices/office.entity.ts';
import { anOffice, aUser } from './builders.ts';
import { openDatabase } from './committed.ts';

export interface Received {
  readonly to: string;
  readonly from: string;
  readonly raw: string;
}

const FAST = { connections: 3, rest: 0.02, doubtSettle: 0, connectTimeout: 15, greetingTimeout: 15, socketTimeout: 15 };

/** A mail server of flesh and blood, and workers on a database of their own; what is written is committed. */
export function useMailing() {
  let owner: DataSource;
  let pool: pg.Pool;
  let database: Awaited<ReturnType<typeof openDatabase>>;
  let office: Office;
  let port = 0;
  let server: SMTPServer | null = null;
  let received: Received[] = [];
  const workers: MailWorker[] = [];

  beforeAll(async () => {
    const { url, ownerUrl } = await createTestDatabase(`enishi_${newId().replaceAll('-', '')}`);
    owner = await dataSourceFor(ownerUrl, 2).initialize();
    pool = new pg.Pool({ connectionString: url, max: 8, options: PLANNING });
    database = await openDatabase(owner);
    await database.client.query('reset enishi.now; reset enishi.today');
    office = await anOffice(database);
  });
  afterAll(async () => {
    await database.close();
    await pool.end();
    await owner.destroy();
  });
  beforeEach(async () => {
    received = [];
    await database.client.query(`truncate reminder, delivery, delivery_attempt, worker_beat cascade;
      update mail_stop set stopped_at = null, retry_at = null, code = null, answer = null, probes = 0`);
  });
  afterEach(async () => {
    workers.splice(0).forEach((it) => it.engine.transport?.close());
    const closing = server;
    server = null;
    if (closing) await new Promise<void>((done) => void closing.close(() => done()));
  });

  const open = (options: SMTPServerOptions) =>
    new Promise<void>((done) => {
      const opened = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        closeTimeout: 10,
        ...options,
      });
      server = opened;
      opened.on('error', () => undefined);
      const listening = opened.listen(0, '127.0.0.1', () => {
        port = (listening.address() as { port: number }).port;
        done();
      });
    });

  return {
    get database() {
      return database;
    },
    get office() {
      return office;
    },
    get pool() {
      return pool;
    },
    get port() {
      return port;
    },
    get received() {
      return received;
    },
    /** Ends every connection without a word. */
    hangUp(): void {
      const { connections } = server as unknown as { connections: Set<{ _socket: Socket }> };
      connections.forEach((it) => it._socket.destroy());
    },
    /** Opens the mail server, which keeps what it takes, unless it is told to behave otherwise. */
    serve: (options: SMTPServerOptions = {}) =>
      open({
        onData(stream: SMTPServerDataStream, session, done) {
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            const { mailFrom, rcptTo } = session.envelope;
            received.push({
              to: rcptTo[0]!.address,
              from: mailFrom ? mailFrom.address : '',
              raw: Buffer.concat(parts).toString(),
            });
            done();
          });
        },
        ...options,
      }),
    worker(over: Partial<MailWorkerParts> = {}): MailWorker {
      const worker = new MailWorker({
        ...{ pool, prepares: true, told: { composers: { TEST: plainMail } }, host: 'enishi.example', does: 'WORKER' },
        ...{ from: { name: '縁', address: 'enishi@enishi.example' }, onFault: () => undefined },
        smtpUrl: `smtp://127.0.0.1:${port}`,
        ...over,
        pace: { ...FAST, ...over.pace },
      });
      workers.push(worker);
      return worker;
    },
    /** One round of all that a worker does. */
    async round({ engine }: MailWorker): Promise<void> {
      await engine.ledger.rows(SWEEP, []);
      await endDoubts(engine);
      while (await tell(engine));
      await send(engine);
    },
    someone: (role: 'COORDINATOR' | 'ADMINISTRATOR' = 'COORDINATOR'): Promise<Actor> => aUser(database, office, role),
    /** To remind somebody of nothing in particular; gives the reminder. */
    async remind({ id }: Pick<Actor, 'id'>, kind = 'TEST'): Promise<string> {
      const { rows } = await pool.query<{ id: string }>(`select remind($1, $2, 'USER', null, null, null, null) as id`, [
        id,
        kind,
      ]);
      return rows[0]!.id;
    },
    async deliveries(): Promise<Record<string, unknown>[]> {
      const { rows } = await database.client.query('select * from delivery order by id');
      return rows;
    },
    async attempts(): Promise<string[]> {
      const { rows } = await database.client.query<{ ended: string }>('select ended from delivery_attempt order by id');
      return rows.map(({ ended }) => ended);
    },
    async alerts(kind: string): Promise<string[]> {
      const { rows } = await database.client.query<{ recipient_id: string }>(
        'select recipient_id from reminder where kind = $1 order by created_at, id',
        [kind],
      );
      return rows.map((it) => it.recipient_id);
    },
  };
}

/** As a server refuses, with its code. */
export const refusal = (responseCode: number, message = 'no'): Error =>
  Object.assign(new Error(message), { responseCode });

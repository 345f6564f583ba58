import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotContinue } from '../../../launch/src/say.ts';
import { childrenOf, peakMemoryOf } from '../processes.ts';
import { documentNamed } from '../questions.ts';
import type { Server } from '../servers.ts';

const LOOK = 50;
/** Far more than any reach, for so many rows; who waits longer waits for nothing. */
const mostSeconds = (bytes: number) => 600 + bytes / 10_000;
/** So many rows are timed together. */
const STRETCH = 10_000;

interface Brought {
  readonly id: string;
  readonly rows: number;
  readonly imported: number;
  /** From the first byte until everything is checked, and until everything is taken in. */
  readonly checkedIn: number;
  readonly seconds: number;
  /** The most memory that the worker ever held, in MiB. */
  readonly memory: number;
  /** How long each ten thousand rows took to be taken in, from the first to the last, in seconds. */
  readonly stretches: readonly number[];
}

interface Standing {
  readonly state: string;
  readonly version: number;
  readonly rows: number;
  readonly done: number;
  readonly imported: number;
  readonly fault: string | null;
}

interface Bringing {
  readonly kind: 'STAFF' | 'NOTES';
  readonly officeId: string;
  readonly cookie: string;
  readonly file: Buffer;
}

/** Brings a file in as a manager does, by the product's own doors, and looks from beside how far it is. */
export async function bringIn(server: Server, owner: pg.Client, asked: Bringing): Promise<Brought> {
  const { kind, officeId, cookie, file } = asked;
  let memory = 0;
  const ends: number[] = [];
  const most = mostSeconds(file.length);
  const until = async (id: string, state: string): Promise<Standing> => {
    for (const limit = performance.now() + most * 1_000; performance.now() < limit; await pause(LOOK)) {
      memory = Math.max(memory, ...workersOf(server.pid).map(peakMemoryOf));
      const standing = await standingOf(owner, id);
      if (['RUNNING', 'DONE'].includes(standing.state) && standing.done >= ends.length * STRETCH)
        ends.push(performance.now());
      if (standing.state === state) return standing;
      if (standing.fault) throw new CannotContinue(`The import of ${kind} failed: ${standing.fault}.`);
    }
    throw new CannotContinue(`The import of ${kind} took more than ${most.toFixed(0)} seconds.`);
  };
  const begun = performance.now();
  const since = () => (performance.now() - begun) / 1000;
  const address = `${server.address}/imports?office=${officeId}&kind=${kind}&name=bench.csv`;
  const sent = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', cookie },
    body: new Uint8Array(file),
  });
  const { id } = (await sent.json()) as { id?: string };
  if (!id) throw new CannotContinue(`The product refused the file of ${kind}: ${sent.status}.`);
  await command(server, cookie, 'mutation CheckImport', { id, version: 1 });
  const { version } = await until(id, 'CHECKED');
  const checkedIn = since();
  await command(server, cookie, 'mutation RunImport', { id, version });
  const { rows, imported } = await until(id, 'DONE');
  const stretches = ends.slice(1).map((end, at) => (end - ends[at]!) / 1000);
  return { id, rows, imported, checkedIn, seconds: since(), memory, stretches };
}

async function command(server: Server, cookie: string, operation: string, input: object): Promise<void> {
  const answer = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ documentId: documentNamed(operation), variables: { input } }),
  });
  const { errors } = (await answer.json()) as { errors?: object };
  if (errors) throw new CannotContinue(`The product refused ${operation}: ${JSON.stringify(errors)}`);
}

async function standingOf(owner: pg.Client, id: string): Promise<Standing> {
  const { rows } = await owner.query<Standing>(
    `select state, version, total_rows as rows, done_rows as done, coalesce((counts ->> 'imported')::int, 0) as imported, fault_code as fault
     from import where id = $1`,
    [id],
  );
  return rows[0]!;
}

const workersOf = (pid: number) =>
  childrenOf(pid)
    .filter(({ command: said }) => said.includes('imports/worker.js'))
    .map((it) => it.pid);

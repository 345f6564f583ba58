import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { connected } from '../../launch/src/postgres/setup.ts';

/** Where one reminder's mail stands, by the ledger. */
export interface LedgerLine {
  readonly address: string;
  readonly phase: string | null;
  readonly attempts: number;
  readonly isTold: boolean;
  readonly dueAt: Date;
}

const OPEN = `
  select (select count(*)::int from reminder where kind = $1 and told_at is null and superseded_at is null and broken_at is null)
       + (select count(*)::int from delivery where kind = $1 and phase = any ($2)) as n`;

const LINES = `
  select u.email as address, d.phase, coalesce(d.attempts, 0) as attempts, r.told_at is not null as "isTold", r.due_at as "dueAt"
  from reminder r join app_user u on u.id = r.recipient_id left join delivery d on d.reminder_id = r.id where r.kind = $1`;

const UNFINISHED = ['PENDING', 'CLAIMED', 'IN_DATA', 'IN_DOUBT'];

/** Until the ledger has nothing more to do, or the time is over. Answers how many are left. While Postgres is away it waits. */
export async function untilDone(
  ownerUrl: string,
  seconds: number,
  kind = 'TEST',
  phases = UNFINISHED,
): Promise<number> {
  let left = Infinity;
  for (const limit = performance.now() + seconds * 1_000; left > 0 && performance.now() < limit; await pause(250))
    left = await countIn(ownerUrl, OPEN, [kind, phases]).catch(() => Infinity);
  return left;
}

export const untilNaiveIsDone = async (ownerUrl: string, seconds: number): Promise<void> => {
  let left = 1;
  for (const limit = performance.now() + seconds * 1_000; left > 0 && performance.now() < limit; await pause(250))
    left = await countIn(ownerUrl, 'select count(*)::int as n from naive_mail where not is_done', []);
};

export const linesOf = (ownerUrl: string, kind = 'TEST'): Promise<LedgerLine[]> =>
  connected(ownerUrl, async (db: pg.Client) => (await db.query<LedgerLine>(LINES, [kind])).rows);

export const countIn = (ownerUrl: string, sql: string, values: unknown[] = []): Promise<number> =>
  connected(ownerUrl, async (db) => (await db.query<{ n: number }>(sql, values)).rows[0]?.n ?? 0);

/** Until there is at least one of these; half a minute at most. */
export async function untilCounted(ownerUrl: string, sql: string, values: unknown[] = []): Promise<void> {
  const limit = performance.now() + 30_000;
  while (performance.now() < limit && (await countIn(ownerUrl, sql, values)) === 0) await pause(50);
}

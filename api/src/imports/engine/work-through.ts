import type { ImportKind, ImportState } from '#domain';
import type { Pool } from 'pg';
import { Sql } from '../../core/sql.ts';
import { check } from './check.ts';
import { faultOf } from './fault-of.ts';
import { BREAK, CLAIM, LEASE } from './import-job.sql.ts';
import { Job, Lost, type Held } from './job.ts';
import { RULES } from './kinds.ts';
import { run } from './run.ts';
import { undo } from './undo.ts';

/** An import that so many workers did not survive is left to somebody who looks into it. */
const MOST_ATTEMPTS = 5;

interface Claimed {
  readonly id: string;
  readonly state: ImportState;
  readonly kind: ImportKind;
  readonly started_by_id: string;
  readonly attempts: number;
}

/**
 * Takes up the import that waits longest and works on it to the end of its phase. False where none waits.
 * @throws what keeps the database from answering: another worker goes on from the last batch.
 */
export async function workOnNext(pool: Pool, workerId: string): Promise<boolean> {
  const sql = new Sql(pool, false);
  const claimed = await sql.row<Claimed>(CLAIM, [workerId, LEASE]);
  if (!claimed) return false;
  const { id, state, kind, started_by_id: startedById, attempts } = claimed;
  const stop = (code: string, details: string | null) => sql.rows(BREAK, [id, workerId, code, details]);
  if (attempts > MOST_ATTEMPTS) await stop('WORKER_LOST', null);
  else await workOn(new Job(pool, { id, state, kind, startedById, workerId }), stop);
  return true;
}

async function workOn(job: Job, stop: (code: string, details: string | null) => Promise<unknown>): Promise<void> {
  try {
    await phase(job, job.held);
  } catch (error) {
    // Where it was not lost, whoever asked for it may no longer reach it.
    const { code, details } = error instanceof Lost ? { code: 'NOT_ALLOWED', details: null } : faultOf(error);
    await stop(code, details);
    if (code === 'BROKEN') throw error;
  }
}

function phase(job: Job, { state, kind }: Held): Promise<void> {
  if (state === 'UNDOING') return undo(job);
  return state === 'RUNNING' ? run(job, RULES[kind]) : check(job, RULES[kind]);
}

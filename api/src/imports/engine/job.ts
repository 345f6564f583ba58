import type { Day, ImportKind, ImportState } from '#domain';
import type { Pool, PoolClient } from 'pg';
import { todayFor, type Actor } from '../../core/actor.ts';
import { isDeadlock } from '../../core/broken-rule.ts';
import { clock } from '../../core/clock.ts';
import { NotAllowed } from '../../core/errors.ts';
import { Sql } from '../../core/sql.ts';
import { inTransaction, opening } from '../../core/transaction.ts';
import { whoActs } from '../../core/who-acts.ts';
import type { TableReading } from '../../table-files/index.ts';
import { FENCE, LEASE } from './import-job.sql.ts';

/** An import that a worker holds. */
export interface Held {
  readonly id: string;
  readonly state: ImportState;
  readonly kind: ImportKind;
  readonly startedById: string;
  readonly workerId: string;
}

/** How it stands at the beginning of a batch. */
export interface Standing extends TableReading {
  readonly doneRows: number;
  readonly mapping: readonly (string | null)[];
}

/** One transaction of an import. */
export interface Batch {
  readonly sql: Sql;
  readonly importId: string;
  readonly standing: Standing;
  readonly today: Day;
  /** Statements without parameters, all at once. */
  readonly script: (statements: readonly string[]) => Promise<void>;
}

/** Somebody told it to stop, or another worker has it: whatever was begun is undone, and nothing more is done. */
export class Lost extends Error {}

/**
 * With all offices into which the actor may bring files, whatever else they may see there. Times as text are in UTC. Tables
 * grow under an import while their statistics are those of yesterday: what has an index is looked up by it, also by the
 * foreign keys, whose plans a connection keeps.
 */
const REACH = {
  name: 'import-act',
  text: `select set_config('enishi.offices', import_offices()::text, true), set_config('timezone', 'UTC', true), set_config('enable_seqscan', 'off', true)`,
};

/** How often a batch that waited for another transaction in a ring is begun anew. */
const TRIES = 5;

/** What a worker does with an import that it holds, in the name of whoever told it to, with the rights they have now. */
export class Job {
  readonly held: Held;
  private readonly pool: Pool;

  constructor(pool: Pool, held: Held) {
    this.pool = pool;
    this.held = held;
  }

  /** Reads something, in a transaction of its own. */
  look = <T>(task: (sql: Sql) => Promise<T>): Promise<T> => this.acting((sql) => task(sql));

  /** All of it is written, or nothing; and nothing at all once the import was lost. */
  async batch<T>(task: (batch: Batch) => Promise<T>, tries = TRIES): Promise<T> {
    try {
      return await this.acting(async (sql, client, today) => {
        const { id, workerId, state } = this.held;
        const standing = await sql.answer<Standing>(FENCE, [id, workerId, state, LEASE]);
        if (!standing) throw new Lost('an import that is held no longer');
        const script = async (statements: readonly string[]) => void (await client.query(statements.join(';\n')));
        return task({ sql, importId: id, standing, today, script });
      });
    } catch (error) {
      if (!isDeadlock(error) || tries <= 1) throw error;
      return this.batch(task, tries - 1);
    }
  }

  private async acting<T>(task: (sql: Sql, client: PoolClient, today: Day) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    const onBroken = (error: Error) => void (broken = error);
    client.on('error', onBroken);
    try {
      const sql = new Sql(client, false);
      const actor = await this.actor(sql);
      const now = clock.now();
      const today = todayFor(actor, now);
      return await inTransaction(client, opening({ ...actor, seenOffices: [] }, now, today), async () => {
        await sql.rows(REACH, []);
        return task(sql, client, today);
      });
    } finally {
      client.off('error', onBroken);
      client.release(broken);
    }
  }

  private async actor(sql: Sql): Promise<Actor> {
    const actor = await whoActs(sql, this.held.startedById);
    if (!actor) throw new NotAllowed();
    return actor;
  }
}

import type { Pool, QueryResultRow } from 'pg';
import { todayFor, type Actor } from '../core/actor.ts';
import { clock } from '../core/clock.ts';
import { Sql, type Statement } from '../core/sql.ts';
import { inTransaction, opening } from '../core/transaction.ts';
import { whoAct } from '../core/who-acts.ts';
import type { Look } from '../core/work.ts';
import { Together } from './together.ts';

/** Connections that long work may take at the same time; the others are left to whoever waits for an answer. */
const AT_ONCE = 2;

/** The doors of the database by which workers share what there is to do. Their time is the database's, never the worker's. */
export class Ledger {
  private readonly sql: Sql;
  private readonly actors = new Together<string, Actor | null>((ids) => whoAct(this.sql, ids));

  constructor(
    private readonly pool: Pool,
    private readonly prepares: boolean,
  ) {
    this.sql = new Sql(pool, prepares, AT_ONCE);
  }

  async rows<T extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<T[]> {
    return this.asNobody(({ sql }) => sql.rows<T>(statement, values));
  }

  /** One statement of the product's own. */
  async asNobody<T>(task: (work: { readonly sql: Sql }) => Promise<T>): Promise<T> {
    const at = clock.stopped();
    if (!at) return task({ sql: this.sql });
    return this.within(`begin; set local enishi.now = '${at.toISOString()}'`, (sql) => task({ sql }));
  }

  async answer<T>(statement: Statement, values: unknown[]): Promise<T | null> {
    return (await this.rows<{ answer: T }>(statement, values))[0]?.answer ?? null;
  }

  /** Reads as somebody would who is not here; null where they left. */
  async as<T>(userId: string, now: Date, task: (look: Look) => Promise<T>): Promise<T | null> {
    const actor = await this.actors.answer(userId);
    if (!actor) return null;
    const today = todayFor(actor, now);
    return this.within(opening(actor, now, today), (sql) => task({ sql, actor, now, today }));
  }

  private async within<T>(begin: string, task: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let isBroken = false;
    const onBroken = () => void (isBroken = true);
    client.on('error', onBroken);
    try {
      return await inTransaction(client, begin, () => task(new Sql(client, this.prepares)));
    } finally {
      client.off('error', onBroken);
      client.release(isBroken);
    }
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Day } from '#domain';
import type { ClientBase, Pool } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { todayFor, type Actor } from './actor.ts';
import { clock } from './clock.ts';
import { isDeadlock } from './broken-rule.ts';
import { Sql } from './sql.ts';
import { inTransaction, opening } from './transaction.ts';

export { opening };

/** What a read needs: statements in a transaction that knows who asks, and what day it is for them. */
export interface Look {
  readonly sql: Sql;
  readonly actor: Actor;
  readonly now: Date;
  readonly today: Day;
}

/** What a command needs. `db` is the only other door to the database that a command has. */
export interface Work extends Look {
  readonly db: EntityManager;
}

/** What a command or a read needs that is open to somebody who is not signed in. */
export interface NobodysWork extends Omit<Work, 'actor' | 'today'> {
  readonly actor: null;
}

/** Whether statements are prepared by name; off behind a pooler that cannot keep them. */
export const PREPARES = Symbol('PREPARES');

@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(PREPARES) private readonly prepares: boolean,
  ) {}

  /**
   * Runs a command in one transaction: all of it happens, or none of it. Of two that wait for one another PostgreSQL undoes
   * one, which then begins anew, when the other has ended.
   */
  async run<T>(actor: Actor, task: (work: Work) => Promise<T>): Promise<T> {
    const attempt = () =>
      this.withMapper((client, db) => within(client, actor, (look) => task({ ...look, db }), this.prepares));
    return attempt().catch((error: unknown) => {
      if (!isDeadlock(error)) throw error;
      return attempt();
    });
  }

  /** Runs a command for somebody who is not signed in, or for the product itself. */
  async runAsNobody<T>(task: (work: NobodysWork) => Promise<T>): Promise<T> {
    const now = clock.now();
    return this.withMapper((client, db) =>
      inTransaction(client, `begin; set local enishi.now = '${now.toISOString()}'`, () =>
        task({ sql: new Sql(client, this.prepares), db, now, actor: null }),
      ),
    );
  }

  /** Runs a read. It has a transaction too, for the actor that the second wall asks for and for its audit row. */
  async look<T>(actor: Actor, task: (look: Look) => Promise<T>): Promise<T> {
    const client = await poolOf(this.dataSource).connect();
    let isBroken = false;
    const onBroken = () => void (isBroken = true);
    // The server may end a connection between two statements of ours; the next statement tells it.
    client.on('error', onBroken);
    try {
      return await within(client, actor, task, this.prepares);
    } finally {
      client.off('error', onBroken);
      client.release(isBroken);
    }
  }

  private async withMapper<T>(task: (client: ClientBase, db: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      return await task(await runner.connect(), runner.manager);
    } finally {
      await runner.release();
    }
  }
}

/** The pool under the data source: hot reads skip the mapper. */
export const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as unknown as { master: Pool }).master;

async function within<T>(
  client: ClientBase,
  actor: Actor,
  task: (look: Look) => Promise<T>,
  prepares: boolean,
): Promise<T> {
  const now = clock.now();
  const today = todayFor(actor, now);
  return inTransaction(client, opening(actor, now, today), () =>
    task({ sql: new Sql(client, prepares), actor, now, today }),
  );
}

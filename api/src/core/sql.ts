import type { ClientBase, QueryResultRow } from 'pg';

/** One statement. A named one is prepared once per connection, unless the settings forbid it (some poolers do). */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/**
 * Our statements are written so that one plan serves all: planning the large ones anew each time costs as much as
 * running them, and compiling them more.
 */
export const PLANNING = '-c plan_cache_mode=force_generic_plan -c jit=off';

/** Each step of a long list must be done in a minute; whoever reads it may rest for two between them. */
const PATIENCE = `set local statement_timeout = '60s'; set local idle_in_transaction_session_timeout = '120s'`;

/** A connection, mostly one within a transaction, for statements written by hand. */
export class Sql {
  constructor(
    private readonly client: Pick<ClientBase, 'query'>,
    private readonly prepares: boolean,
    /** How many statements may be under way at the same time: more than one only where connections are taken from a pool. */
    readonly atOnce = 1,
  ) {}

  async rows<T extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<T[]> {
    const { name, text } = statement;
    const result = await this.client.query<T>(this.prepares ? { name, text, values } : { text, values });
    return result.rows;
  }

  async row<T extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<T | null> {
    return (await this.rows<T>(statement, values))[0] ?? null;
  }

  /**
   * The rows of a long list, so many at a time: the database waits until the next are asked for, so that only these are
   * held. In a transaction of its own, which from then on may take as long as whoever reads. Who stops early leaves
   * nothing open.
   */
  async *batches<T extends QueryResultRow>(text: string, values: unknown[], size = 500): AsyncGenerator<T[]> {
    await this.client.query(PATIENCE);
    await this.client.query(`declare long_list no scroll cursor for ${text}`, values);
    let isSound = false;
    try {
      for (let hasMore = true; hasMore;) {
        isSound = false;
        const { rows } = await this.client.query<T>(`fetch ${size} from long_list`);
        isSound = true;
        hasMore = rows.length === size;
        if (rows.length > 0) yield rows;
      }
    } finally {
      // After a fault the transaction is lost, and the cursor with it.
      if (isSound) await this.client.query('close long_list');
    }
  }

  /** The answer of a statement that makes one JSON value, called `answer`. */
  async answer<T>(statement: Statement, values: unknown[]): Promise<T | null> {
    return (await this.row<{ answer: T }>(statement, values))?.answer ?? null;
  }
}

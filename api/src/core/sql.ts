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

/** A connection, mostly one within a transaction, for statements written by hand. */
export class Sql {
  constructor(
    private readonly client: Pick<ClientBase, 'query'>,
    private readonly prepares: boolean,
  ) {}

  async rows<T extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<T[]> {
    const { name, text } = statement;
    const result = await this.client.query<T>(this.prepares ? { name, text, values } : { text, values });
    return result.rows;
  }

  async row<T extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<T | null> {
    return (await this.rows<T>(statement, values))[0] ?? null;
  }

  /** The answer of a statement that makes one JSON value, called `answer`. */
  async answer<T>(statement: Statement, values: unknown[]): Promise<T | null> {
    return (await this.row<{ answer: T }>(statement, values))?.answer ?? null;
  }
}

import { connected } from '../../launch/src/postgres/setup.ts';
import { cpuOfFamily, parentOf } from './processes.ts';

/** Looks at the database from beside: its CPU time, and the statements that the servers sent. */
export interface PostgresWatch {
  readonly cpu: () => number;
  readonly forgetStatements: () => Promise<void>;
  readonly statements: () => Promise<Statements>;
}

/** How many were run since they were forgotten, those of the transaction apart. */
export interface Statements {
  readonly own: number;
  readonly ofTransaction: number;
}

const COUNT = `
  select coalesce(sum(calls) filter (where not is_framing), 0)::int as own,
         coalesce(sum(calls) filter (where is_framing), 0)::int as "ofTransaction"
  from (select calls, query ~* '^\\s*(begin|set local|commit|rollback)' as is_framing
        from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'enishi_web') s`;

export const watching = <T>(ownerUrl: string, work: (postgres: PostgresWatch) => Promise<T>): Promise<T> =>
  connected(ownerUrl, async (db) => {
    const { rows } = await db.query<{ pid: number }>('select pg_backend_pid() as pid');
    const postmaster = parentOf(rows[0]!.pid);
    return work({
      cpu: () => cpuOfFamily(postmaster),
      forgetStatements: async () => void (await db.query('select pg_stat_statements_reset()')),
      statements: async () => (await db.query<Statements>(COUNT)).rows[0]!,
    });
  });

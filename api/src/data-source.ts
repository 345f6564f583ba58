import { migrations } from '#db/migrations/index.ts';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from './entities.ts';
import { SnakeNaming } from './core/naming.ts';
import { PLANNING } from './core/sql.ts';

// A day is text from the database to the screen: as a Date it would shift with the server's zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** The one connection: entities and migrations. Its spec fails when they disagree. */
export const dataSourceFor = (url: string, poolSize: number): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    poolSize,
    entities,
    migrations,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    applicationName: 'enishi',
    extra: { statement_timeout: 15_000, idle_in_transaction_session_timeout: 15_000, options: PLANNING },
  });

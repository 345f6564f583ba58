import type { Settings } from '#settings';
import type { DataSource } from 'typeorm';
import { clock } from '../core/clock.ts';
import type { KnownRequest } from '../core/known-request.ts';
import { Sql } from '../core/sql.ts';
import { poolOf } from '../core/work.ts';
import { sessionCookie } from './session-cookie.ts';
import { whoAsks } from './who-asks.ts';

/** Looks up who asks, once for each request to the API. */
export function sessionHook(dataSource: DataSource, { publicUrl, preparedStatements }: Settings) {
  const cookie = sessionCookie(publicUrl);
  const sql = new Sql(poolOf(dataSource), preparedStatements);
  return async (request: KnownRequest): Promise<void> => {
    const { url, config } = request.routeOptions;
    if (url !== '/graphql' && !config.isForUsers) return;
    const token = cookie.tokenIn(request.headers.cookie);
    request.actor = token ? await whoAsks(sql, token, clock.now()) : null;
  };
}

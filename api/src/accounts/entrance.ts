import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '#settings';
import { DataSource } from 'typeorm';
import { SETTINGS } from '../core/core.module.ts';
import { clock } from '../core/clock.ts';
import type { RequestContext } from '../core/request-context.ts';
import { Sql } from '../core/sql.ts';
import { poolOf, UnitOfWork } from '../core/work.ts';
import { me } from './me.ts';
import type { MeView } from './me.result.ts';
import { sessionCookie, type SessionCookie } from './session-cookie.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { TooManyAttempts } from './too-many-attempts.ts';
import type { Visit } from './visit.ts';
import { whoAsks } from './who-asks.ts';

type Exchange = Pick<RequestContext, 'request' | 'reply'>;

/** Where a request becomes a visit, and a visit that was let in leaves with a cookie. */
@Injectable()
export class Entrance {
  private readonly cookie: SessionCookie;
  private readonly limits: SignInLimits;
  private readonly sql: Sql;

  constructor(
    dataSource: DataSource,
    private readonly work: UnitOfWork,
    @Inject(SETTINGS) { publicUrl, preparedStatements }: Settings,
  ) {
    this.cookie = sessionCookie(publicUrl);
    this.sql = new Sql(poolOf(dataSource), preparedStatements);
    this.limits = new SignInLimits(dataSource, preparedStatements);
  }

  /** Runs a command that begins a session, and answers as somebody who is in. */
  async admit(exchange: Exchange, command: (visit: Visit) => Promise<string>): Promise<MeView> {
    const token = await this.visit(exchange, command);
    void exchange.reply.header('set-cookie', this.cookie.holding(token));
    const actor = await whoAsks(this.sql, token, clock.now());
    return this.work.look(actor!, me);
  }

  /** Runs a command of somebody who stays outside, and says when to come again where it is too often. */
  async visit<T>({ request, reply }: Exchange, command: (visit: Visit) => Promise<T>): Promise<T> {
    const { work, limits } = this;
    const oldToken = this.cookie.tokenIn(request.headers.cookie);
    try {
      return await command({ work, limits, address: request.ip, oldToken });
    } catch (error) {
      if (error instanceof TooManyAttempts) void reply.header('retry-after', error.retryAfterSeconds);
      throw error;
    }
  }

  /** Runs a command that ends the session, and takes the cookie back. */
  async dismiss({ reply }: Exchange, command: () => Promise<true>): Promise<true> {
    const done = await command();
    void reply.header('set-cookie', this.cookie.emptied());
    return done;
  }
}

import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Settings } from '#settings';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { hashOf } from '../accounts/index.ts';
import { SETTINGS } from '../core/core.module.ts';
import { whoActs } from '../core/who-acts.ts';
import { UnitOfWork } from '../core/work.ts';
import { feedFile, type FeedEntry } from './feed-file.ts';
import { FeedLimits } from './feed-limits.ts';
import { FEED } from './feed.sql.ts';

const OWNER = { name: 'feed-owner', text: 'select owner_of_feed($1) as id' };

/** GET and HEAD /feeds/<secret>.ics: what its owner has ahead, for a calendar program. The secret alone opens it. */
@Injectable()
export class FeedRoutes implements OnModuleInit {
  private readonly limits: FeedLimits;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly work: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
    dataSource: DataSource,
  ) {
    this.limits = new FeedLimits(dataSource, settings.preparedStatements);
  }

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get('/feeds/:file', { logLevel: 'error' }, (request, reply) => this.answer(request, reply));
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
    const wait = await this.limits.wait(request.ip);
    if (wait > 0) return reply.code(429).header('retry-after', wait).type('text/plain').send('');

    const [, token] = /^([\w-]{43})\.ics$/.exec((request.params as { file: string }).file) ?? [];
    const file = token ? await this.fileOf(token) : null;
    if (file !== null) return reply.type('text/calendar; charset=utf-8').send(file);
    await this.limits.countWrong(request.ip);
    // Cut, guessed, ended, or of somebody who left: there is no telling which.
    return reply.code(404).type('text/plain').send('');
  }

  /** Read as the owner, and so no more than they may see today. */
  private async fileOf(token: string): Promise<string | null> {
    const actor = await this.work.runAsNobody(async ({ sql }) => {
      const owner = await sql.row<{ id: string | null }>(OWNER, [hashOf(token)]);
      return owner?.id ? whoActs(sql, owner.id) : null;
    });
    if (!actor) return null;
    return this.work.look(actor, async ({ sql, today, now }) => {
      const { id, seenOffices, teamOffices, language } = actor;
      const entries = await sql.answer<FeedEntry[]>(FEED, [id, seenOffices, today, teamOffices]);
      return feedFile(entries ?? [], language, now, new URL(this.settings.publicUrl).hostname);
    });
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { actorOf, forUsers, type KnownRequest } from '../core/known-request.ts';
import { oneOfFew } from '../core/one-of-few.ts';
import { ensureFound } from '../core/policy.ts';
import { UnitOfWork } from '../core/work.ts';
import { askedFor, FileForm } from './asked-for.ts';
import { checkTable } from './check-table.ts';
import { LISTS } from './lists.ts';
import { sendTable } from './send-table.ts';

/** GET /exports/<list>.csv is the list as a file, GET /exports/<list>.check what that file would be. */
@Injectable()
export class ExportRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get('/exports/:file', forUsers, (request, reply) => this.answer(request, reply));
  }

  private async answer(request: KnownRequest, reply: FastifyReply): Promise<unknown> {
    const actor = actorOf(request);
    const [, name, kind] = /^(\w+)\.(csv|check)$/.exec((request.params as { file: string }).file) ?? [];
    const list = ensureFound(LISTS.get(name ?? ''));
    const { encoding, lacking, ...asked } = request.query as Record<string, unknown>;
    const form = askedFor(FileForm, { ...(encoding ? { encoding } : {}), ...(lacking ? { lacking } : {}) });
    return oneOfFew(async () => {
      if (kind === 'check') return this.work.look(actor, (look) => checkTable(look, list, asked, form.encoding));
      await sendTable({ work: this.work, request, reply, actor, list, asked, form });
      return reply;
    });
  }
}

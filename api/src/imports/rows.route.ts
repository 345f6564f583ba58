import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ImportVerdict } from '#domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { NotFound, Refused } from '../core/errors.ts';
import { isId } from '../core/id.ts';
import { actorOf, forUsers, type KnownRequest } from '../core/known-request.ts';
import { oneOfFew } from '../core/one-of-few.ts';
import { sendFile } from '../core/send-file.ts';
import { UnitOfWork } from '../core/work.ts';
import { WrittenEncoding } from '../table-files/index.ts';
import { noteRowsFile, rowsFile } from './rows-file.ts';

/** `GET /imports/:id/rows.csv?verdict=REVIEW&encoding=cp932`: the rows with their reasons, to be mended. */
@Injectable()
export class RowsRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get('/imports/:id/rows.csv', forUsers, async (request, reply) => {
      await oneOfFew(() => this.send(request, reply));
      return reply;
    });
  }

  private async send(request: KnownRequest, reply: FastifyReply): Promise<void> {
    const actor = actorOf(request);
    const { id, ...asked } = askedIn(request);
    await this.work.look(actor, (look) => noteRowsFile(look, id, asked));
    await sendFile({
      ...{ work: this.work, request, reply, actor, encoding: asked.encoding },
      disposition: 'attachment; filename="rows.csv"',
      bytes: (look) => rowsFile(look, id, asked),
    });
  }
}

function askedIn({ params, query }: KnownRequest) {
  const { id } = params as { id: string };
  const { verdict = null, encoding = 'utf8' } = (query ?? {}) as { verdict?: string | null; encoding?: string };
  if (!isId(id)) throw new NotFound();
  if (verdict !== null && !Object.hasOwn(ImportVerdict, verdict)) throw new Refused('INVALID', 'verdict');
  if (!Object.hasOwn(WrittenEncoding, encoding)) throw new Refused('ENCODING_UNKNOWN', 'encoding');
  return { id, verdict: verdict as ImportVerdict | null, encoding: encoding as WrittenEncoding };
}

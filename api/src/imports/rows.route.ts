import { finished } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ImportVerdict } from '#domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { NotFound, Refused } from '../core/errors.ts';
import { isId } from '../core/id.ts';
import { actorOf, forUsers, type KnownRequest } from '../core/known-request.ts';
import { UnitOfWork } from '../core/work.ts';
import { WrittenEncoding } from '../table-files/index.ts';
import { rowsFile } from './rows-file.ts';

/** How long a reader may stand still, in milliseconds, before the file is broken off. */
const MOST_STANDSTILL = 90_000;

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
      await this.send(request, reply);
      return reply;
    });
  }

  /** What is refused is refused before the first byte; a file that breaks later is not taken for a whole one. */
  private async send(request: KnownRequest, reply: FastifyReply): Promise<void> {
    const actor = actorOf(request);
    const { id, ...asked } = askedIn(request);
    let hasBegun = false;
    try {
      await this.work.look(actor, async (look) => {
        const bytes = rowsFile(look, id, asked);
        const first = await bytes.next();
        hasBegun = true;
        const body = Readable.from(joined(first, bytes), { objectMode: false });
        reply.raw.setTimeout(MOST_STANDSTILL, () => reply.raw.destroy());
        reply.type(`text/csv; charset=${asked.encoding === 'utf8' ? 'utf-8' : 'Shift_JIS'}`);
        reply.header('content-disposition', 'attachment; filename="rows.csv"');
        void reply.send(body);
        await finished(body);
      });
    } catch (error) {
      if (!hasBegun) throw error;
      request.log.warn({ err: error }, 'the rows of an import were not sent to their end');
    }
  }
}

async function* joined(first: IteratorResult<Buffer, void>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (first.value) yield first.value;
  yield* rest;
}

function askedIn({ params, query }: KnownRequest) {
  const { id } = params as { id: string };
  const { verdict = null, encoding = 'utf8' } = (query ?? {}) as { verdict?: string | null; encoding?: string };
  if (!isId(id)) throw new NotFound();
  if (verdict !== null && !Object.hasOwn(ImportVerdict, verdict)) throw new Refused('INVALID', 'verdict');
  if (!Object.hasOwn(WrittenEncoding, encoding)) throw new Refused('ENCODING_UNKNOWN', 'encoding');
  return { id, verdict: verdict as ImportVerdict | null, encoding: encoding as WrittenEncoding };
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ImportKind } from '#domain';
import type { FastifyInstance } from 'fastify';
import type { Readable } from 'node:stream';
import { Refused } from '../core/errors.ts';
import { isId } from '../core/id.ts';
import { actorOf, forUsers, type KnownRequest } from '../core/known-request.ts';
import { UnitOfWork } from '../core/work.ts';
import { lookedAt } from './file-head.ts';
import { LARGEST_FILE, spooled } from './spool.ts';
import { ensureReached, uploadImport } from './upload-import.ts';

/** `POST /imports?office=…&kind=STAFF&name=…`, its body the file: the one thing that is too large for GraphQL. */
@Injectable()
export class UploadRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    // In a scope of its own: no other route takes bytes.
    void fastify.register(async (scope) => {
      scope.addContentTypeParser('application/octet-stream', (_, payload, done) => done(null, payload));
      scope.post('/imports', forUsers, async (request, reply) => reply.code(201).send(await this.taken(request)));
    });
  }

  private async taken(request: KnownRequest) {
    const actor = actorOf(request);
    const asked = askedIn(request.query);
    await this.work.look(actor, (look) => ensureReached(look, asked.officeId));
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE) throw new Refused('IMPORT_FILE_TOO_LARGE');
    return spooled(request.body as Readable, async (spool) => {
      const table = await lookedAt(spool.pieces());
      const { id } = await this.work.run(actor, (work) => uploadImport(work, asked, table, spool));
      return { id };
    });
  }
}

function askedIn(query: unknown) {
  const { office, kind, name } = (query ?? {}) as Record<string, unknown>;
  if (!isId(office)) throw new Refused('INVALID', 'office');
  if (typeof kind !== 'string' || !(kind in ImportKind)) throw new Refused('INVALID', 'kind');
  return { officeId: office, kind: kind as ImportKind, fileName: typeof name === 'string' ? name : '' };
}

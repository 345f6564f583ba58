import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ImportKind } from '#domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';
import { Refused } from '../core/errors.ts';
import { isId } from '../core/id.ts';
import { FewAtOnce, FewOfEach } from '../core/few-at-once.ts';
import { actorOf, forUsers, type KnownRequest } from '../core/known-request.ts';
import { UnitOfWork } from '../core/work.ts';
import { lookedAt } from './file-head.ts';
import { LARGEST_FILE, PACE, spooled, type Spool } from './spool.ts';
import { ensureReached, uploadImport } from './upload-import.ts';

/** So many files come in at once, and so many of one user: each lies on the disk until it is kept. */
const all = new FewAtOnce({ most: 8, code: 'UPLOADS_BUSY' });
const ofEach = new FewOfEach({ most: 2, code: 'OWN_UPLOADS_BUSY' });

const route = { ...forUsers, config: { ...forUsers.config, hasOwnPace: true } } as const;

/** `POST /imports?office=…&kind=STAFF&name=…`, its body the file: the one thing that is too large for GraphQL. */
@Injectable()
export class UploadRoute implements OnModuleInit {
  readonly pace = PACE;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    // In a scope of its own: no other route takes bytes.
    void fastify.register(async (scope) => {
      scope.addContentTypeParser('application/octet-stream', (_, payload, done) => done(null, payload));
      scope.post('/imports', route, async (request, reply) => reply.code(201).send(await this.taken(request, reply)));
    });
  }

  private async taken(request: KnownRequest, reply: FastifyReply) {
    const actor = actorOf(request);
    const asked = askedIn(request.query);
    await this.work.look(actor, (look) => ensureReached(look, asked.officeId));
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE) throw new Refused('IMPORT_FILE_TOO_LARGE');
    const keep = async (spool: Spool) => {
      const table = await lookedAt(spool.pieces());
      const { id } = await this.work.run(actor, (work) => uploadImport(work, asked, table, spool));
      return { id };
    };
    const file = () => spooled(request.body as Readable, keep, { pace: this.pace });
    try {
      return await ofEach.run(actor.id, () => all.run(file));
    } catch (error) {
      if (isGivenUp(error)) reply.header('connection', 'close');
      throw error;
    }
  }
}

/** Half of the file is still on its way then: the line is good for the answer, and for nothing after it. */
const isGivenUp = (error: unknown): boolean =>
  error instanceof Refused && (error.code === 'UPLOAD_STALLED' || error.code === 'IMPORT_FILE_TOO_LARGE');

function askedIn(query: unknown) {
  const { office, kind, name } = (query ?? {}) as Record<string, unknown>;
  if (!isId(office)) throw new Refused('INVALID', 'office');
  if (typeof kind !== 'string' || !(kind in ImportKind)) throw new Refused('INVALID', 'kind');
  return { officeId: office, kind: kind as ImportKind, fileName: typeof name === 'string' ? name : '' };
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { todayFor } from '../core/actor.ts';
import { clock } from '../core/clock.ts';
import { isId } from '../core/id.ts';
import { actorOf, forUsers, type KnownRequest } from '../core/known-request.ts';
import { ensureFound } from '../core/policy.ts';
import { UnitOfWork } from '../core/work.ts';
import { attachment, speechOf } from '../exports/index.ts';
import { disclosedRecord } from './disclosed-record.ts';

/** GET /exports/people/<id>.json?disclosure=<id>: what the page shows, and what is given to the person. */
@Injectable()
export class DisclosureRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get('/exports/people/:file', forUsers, (request, reply) => this.answer(request, reply));
  }

  private async answer(request: KnownRequest, reply: FastifyReply): Promise<FastifyReply> {
    const actor = actorOf(request);
    const [, personId] = /^([\da-f-]{36})\.json$/.exec((request.params as { file: string }).file) ?? [];
    const { disclosure } = request.query as { disclosure?: unknown };
    const person = ensureFound(personId, isId);
    const note = ensureFound(disclosure, isId) as string;
    const record = await this.work.look(actor, (look) => disclosedRecord(look, person, note));
    const name = `${speechOf(actor).say('disclosure.file', { name: record.person.name })}_${todayFor(actor, clock.now())}.json`;
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', attachment(name, 'record.json'))
      .send(JSON.stringify(record, null, 2));
  }
}

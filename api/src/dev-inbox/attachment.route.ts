import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { isId } from '../core/id.ts';
import { actorOf, forUsers, type KnownRequest } from '../core/known-request.ts';
import { ensureFound } from '../core/policy.ts';
import { UnitOfWork } from '../core/work.ts';
import { attachment } from '../exports/index.ts';
import { bytesOf, nameOf, parsedMail } from './parsed-mail.ts';
import { seenMail } from './seen-mail.ts';

/** GET /received-mails/<id>/<ordinal>: an attachment. Always a file to keep: whoever sent it decides nothing here. */
@Injectable()
export class AttachmentRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get('/received-mails/:id/:ordinal', forUsers, (request, reply) => this.answer(request, reply));
  }

  private async answer(request: KnownRequest, reply: FastifyReply): Promise<FastifyReply> {
    const actor = actorOf(request);
    const { id, ordinal } = request.params as { id: string; ordinal: string };
    const mailId = ensureFound(id, isId);
    const mail = await this.work.look(actor, (look) => seenMail(look, mailId, 'mailAttachment'));
    const { attachments } = await parsedMail(mail.raw);
    const file = ensureFound(/^\d{1,4}$/.test(ordinal) ? attachments[Number(ordinal)] : null);
    return reply
      .type('application/octet-stream')
      .header('content-disposition', attachment(nameOf(file), 'attachment'))
      .send(bytesOf(file));
  }
}

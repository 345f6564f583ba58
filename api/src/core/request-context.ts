import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from './actor.ts';

/** What a resolver may know of the request: who asks, and the reply for the one feature that sets a cookie. */
export interface RequestContext {
  readonly actor: Actor | null;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

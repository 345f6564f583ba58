import helmet from '@fastify/helmet';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '#settings';
import { Conflict, DomainError, NotAllowed, NotFound, SignedOut } from './errors.ts';
import { refusalAnswer } from './what-is-said.ts';

const CODES: Record<string, string> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'JSON_ONLY',
  FST_ERR_CTP_INVALID_JSON_BODY: 'JSON_INVALID',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'JSON_INVALID',
};

/** What every answer carries and every unsafe request must show, errors included. */
export async function hardened(fastify: FastifyInstance, { publicUrl }: Pick<Settings, 'publicUrl'>): Promise<void> {
  const isTls = publicUrl.startsWith('https:');
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: isTls ? [] : null,
      },
    },
    hsts: isTls,
    referrerPolicy: { policy: 'no-referrer' },
  });
  fastify.addHook('onRequest', sameOriginOnly);
  fastify.addHook('onRequest', inGoodTime);
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/graphql') || request.routeOptions.config.isForUsers)
      reply.header('cache-control', 'no-store');
  });
  fastify.setErrorHandler(answerFault);
}

/**
 * A browser says where a request comes from; another site's may not write in the name of whoever is signed in here, nor
 * make a file of what they see.
 */
async function sameOriginOnly(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | void> {
  const from = request.headers['sec-fetch-site'];
  if (!from || from === 'same-origin') return;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && (from === 'none' || !request.routeOptions.config.isForUsers)) return;
  return refusal(reply, 403, 'OTHER_SITE');
}

/**
 * How long a request may take to come in whole, in milliseconds. Where its route watches over that itself, it does so until
 * it has answered: what still comes after that, because the answer was no, has no longer than this.
 */
const MOST_ON_ITS_WAY = 30_000;

async function inGoodTime({ raw, headers, routeOptions }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (!hasBody) return;
  const watch = () => {
    const timer = setTimeout(() => raw.destroy(), MOST_ON_ITS_WAY).unref();
    const stop = () => clearTimeout(timer);
    raw.once('end', stop).once('close', stop);
  };
  if (!routeOptions.config.hasOwnPace) watch();
  else reply.raw.once('finish', () => raw.complete || watch());
}

/** A fault of transport in the same form as a refusal. Anything unknown is a bug: logged, and told as such. */
function answerFault(error: FastifyError | DomainError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof DomainError) return refusal(reply, statusOf(error), error.code, error.field, error.numbers);
  const code = CODES[error.code];
  if (code) return refusal(reply, error.statusCode ?? 400, code);
  if (error.statusCode && error.statusCode < 500) return refusal(reply, error.statusCode, 'REQUEST_INVALID');
  request.log.error({ err: error }, 'a request failed');
  return refusal(reply, 500, 'INTERNAL_SERVER_ERROR');
}

/** Where a route beside GraphQL says no: the status is for machines, the code for the screen. */
function statusOf(error: DomainError): number {
  if (error instanceof SignedOut) return 401;
  if (error instanceof NotAllowed) return 403;
  if (error instanceof NotFound) return 404;
  if (error instanceof Conflict) return 409;
  if (error.code.endsWith('_BUSY')) return 429;
  return error.code.endsWith('TOO_LARGE') ? 413 : 422;
}

const refusal = (reply: FastifyReply, status: number, ...said: Parameters<typeof refusalAnswer>) =>
  reply.code(status).send(refusalAnswer(...said));

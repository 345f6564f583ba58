import { existsSync, readFileSync } from 'node:fs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalAnswer } from './what-is-said.ts';

/** The documents that the web app was built with, by hash. No other may be sent. */
export type KnownDocuments = ReadonlyMap<string, string>;

export function readKnownDocuments(manifest: URL | string): KnownDocuments {
  if (!existsSync(manifest)) throw new Error(`The list of known documents is missing; build the web app first.`);
  return new Map(Object.entries(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>));
}

interface DocumentRequest {
  readonly documentId?: unknown;
  readonly variables?: unknown;
}

/** Puts the known text in the place of its hash; whoever sends anything else gets one and the same refusal. */
export const onlyKnownDocuments =
  (known: KnownDocuments) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | void> => {
    if (request.routeOptions.url !== '/graphql') return;
    const body = (request.body ?? {}) as DocumentRequest;
    const query = typeof body.documentId === 'string' ? known.get(body.documentId) : undefined;
    if (!query || request.method !== 'POST') {
      return reply.code(400).send(refusalAnswer('DOCUMENT_UNKNOWN'));
    }
    request.body = { query, variables: body.variables ?? {} };
  };

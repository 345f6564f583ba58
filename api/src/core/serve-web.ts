import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The built web app on the same origin. Files with a hash in their name stay in the browser; pages are asked for anew. */
export async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', (_, reply) => reply.header('cache-control', 'no-cache').sendFile('index.html'));
}

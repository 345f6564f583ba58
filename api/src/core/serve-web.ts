import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The built web app on the same origin. Files with a hash in their name stay in the browser; pages are asked for anew. */
export async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.setNotFoundHandler(pageOrNothing);
}

/** An address without a file is one of the app's own pages. A missing file is missing, not a page in its place. */
function pageOrNothing({ method, url }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const isPage = method === 'GET' && !/\.\w+(\?|$)|^\/graphql/.test(url);
  if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
  return reply.code(404).type('text/plain').send('');
}

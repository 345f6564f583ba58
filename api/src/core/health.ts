import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { version } from './version.ts';
import { poolOf } from './work.ts';

/** For whoever watches over the process: is it alive, can it serve, and which build is it? */
export function health(fastify: FastifyInstance, dataSource: DataSource): void {
  fastify.get('/health/live', async () => ({ status: 'live' }));

  fastify.get('/health/ready', async (_, reply) => {
    try {
      await poolOf(dataSource).query('select 1 from installation');
      return { status: 'ready' };
    } catch (error) {
      fastify.log.warn({ err: error }, 'not ready: the database does not answer');
      return reply.code(503).send({ status: 'waiting for the database' });
    }
  });

  fastify.get('/version', async () => ({ version }));
}

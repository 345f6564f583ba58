import { once } from 'node:events';
import process from 'node:process';
import type { Settings } from '#settings';
import type { DataSource } from 'typeorm';
import { adapterFor } from './core/adapter.ts';
import { health } from './core/health.ts';
import { poolOf } from './core/work.ts';
import { mailWorkerFor } from './deliveries/index.ts';
import { whatIsTold } from './what-is-told.ts';

/** Tells reminders and sends mails, and serves nothing but its health, until it is asked to stop. */
export async function workAlone(settings: Settings, dataSource: DataSource): Promise<void> {
  const fastify = adapterFor(settings).getInstance();
  health(fastify, dataSource);
  const worker = mailWorkerFor(settings, poolOf(dataSource), whatIsTold(settings), (what, fault) =>
    fastify.log.error({ err: fault }, `failed to ${what}`),
  );
  await fastify.listen({ port: settings.port, host: settings.host });
  worker.start();
  await Promise.race(['SIGTERM', 'SIGINT'].map((signal) => once(process, signal)));
  await worker.stop();
  await fastify.close();
  await dataSource.destroy();
}

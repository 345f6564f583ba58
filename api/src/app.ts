import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '#settings';
import type { DataSource } from 'typeorm';
import { sessionHook } from './accounts/index.ts';
import { AppModule } from './app.module.ts';
import { adapterFor } from './core/adapter.ts';
import { health } from './core/health.ts';
import { hardened } from './core/hardened.ts';
import { onlyKnownDocuments, type KnownDocuments } from './core/known-documents.ts';
import { NestLog } from './core/log.ts';
import { serveWeb } from './core/serve-web.ts';

export interface AppParts {
  readonly settings: Settings;
  readonly dataSource: DataSource;
  /** The only documents that may be sent; null lets a spec send its own. */
  readonly documents: KnownDocuments | null;
  /** The built web app; null where a spec needs none. */
  readonly webFolder: string | null;
  readonly schemaFile: string | true;
}

/** The whole product, ready to listen. */
export async function createApp({
  settings,
  dataSource,
  documents,
  webFolder,
  schemaFile,
}: AppParts): Promise<NestFastifyApplication> {
  const adapter = adapterFor(settings);
  const fastify = adapter.getInstance();
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ dataSource, schemaFile, settings }),
    adapter,
    { logger: new NestLog(fastify.log), bodyParser: false },
  );
  await hardened(fastify, settings);
  health(fastify, dataSource);
  fastify.addHook('preHandler', sessionHook(dataSource, settings));
  if (documents) fastify.addHook('preHandler', onlyKnownDocuments(documents));
  if (webFolder) await serveWeb(fastify, webFolder);
  app.enableShutdownHooks();
  await app.init();
  return app;
}

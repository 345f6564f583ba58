import 'reflect-metadata';
import path from 'node:path';
import { readSettings } from '#settings';
import { createApp } from './app.ts';
import { readKnownDocuments } from './core/known-documents.ts';
import { MailKeeper } from './deliveries/index.ts';
import { ImportKeeper } from './imports/index.ts';
import { dataSourceFor } from './data-source.ts';
import { workAlone } from './work-alone.ts';

const settings = readSettings();
if (!settings.databaseUrl) throw new Error('DATABASE_URL is missing: start the product with `npm start`.');

const dataSource = await dataSourceFor(settings.databaseUrl, settings.databasePool).initialize();
if (settings.role === 'worker') await workAlone(settings, dataSource);
else await serve();

async function serve(): Promise<void> {
  const app = await createApp({
    settings,
    dataSource,
    documents: readKnownDocuments(path.resolve('web/src/graphql/gql/persisted-documents.json')),
    webFolder: path.resolve('dist/web'),
    schemaFile: true,
  });
  await app.listen(settings.port, settings.host);
  app.get(ImportKeeper).start();
  if (settings.role === 'both') app.get(MailKeeper).start();
}

import 'reflect-metadata';
import path from 'node:path';
import { readSettings } from '#settings';
import { createApp } from './app.ts';
import { readKnownDocuments } from './core/known-documents.ts';
import { ImportKeeper } from './imports/index.ts';
import { dataSourceFor } from './data-source.ts';

const settings = readSettings();
if (!settings.databaseUrl) throw new Error('DATABASE_URL is missing: start the product with `npm start`.');

const dataSource = await dataSourceFor(settings.databaseUrl, settings.databasePool).initialize();
const app = await createApp({
  settings,
  dataSource,
  documents: readKnownDocuments(path.resolve('web/src/graphql/gql/persisted-documents.json')),
  webFolder: path.resolve('dist/web'),
  schemaFile: true,
});
await app.listen(settings.port, settings.host);
app.get(ImportKeeper).start();

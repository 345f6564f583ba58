import { afterAll, beforeAll } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readSettings } from '#settings';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../libs/launch/src/testing-database.ts';
import { createApp } from '../app.ts';
import { newId } from '../core/id.ts';
import type { KnownDocuments } from '../core/known-documents.ts';
import { dataSourceFor } from '../data-source.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly field?: string; readonly conflict?: object };
  }[];
  readonly text: string;
}

/** The whole product starts here, which takes a busy machine some seconds. */
const PATIENCE = 120_000;

/** The product over HTTP on a database of its own, in the serving role. Documents are free unless some are given. */
export function useServed(documents: KnownDocuments | null = null) {
  let app: NestFastifyApplication;
  let owner: DataSource;

  beforeAll(async () => {
    const { url, ownerUrl } = await createTestDatabase(`enishi_${newId().replaceAll('-', '')}`);
    owner = await dataSourceFor(ownerUrl, 2).initialize();
    await owner.query(`insert into installation (is_demo) values (false)`);
    const settings = { ...readSettings({ DATABASE_URL: url, LOG_LEVEL: 'silent' }), databasePool: 4 };
    const dataSource = await dataSourceFor(url, settings.databasePool).initialize();
    app = await createApp({ settings, dataSource, documents, webFolder: null, schemaFile: true });
  }, PATIENCE);
  afterAll(async () => {
    await app.close();
    await owner.destroy();
  });

  return {
    get app(): NestFastifyApplication {
      return app;
    },
    /** The database as its owner sees it; what is written here is committed. */
    get owner(): DataSource {
      return owner;
    },
    async post(payload: object | string, headers: Record<string, string> = {}): Promise<Answer> {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        payload,
        headers: { 'content-type': 'application/json', ...headers },
      });
      return { status: response.statusCode, headers: response.headers, text: response.body, ...bodyOf(response.body) };
    },
  };
}

const bodyOf = (text: string) => (text.startsWith('{') ? (JSON.parse(text) as object) : {});

export type Served = ReturnType<typeof useServed>;

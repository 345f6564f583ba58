import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Guard } from './guarded.ts';
import type { Programs } from './postgres/binaries.ts';
import { startEmbedded } from './postgres/embedded.ts';
import { createTemplate } from './testing-database.ts';

/** A Postgres for one run of specs, our own unless the programs of another are named; with the environment by which specs find it. */
export async function withTestPostgres<T>(
  work: (env: NodeJS.ProcessEnv) => Promise<T>,
  program?: Programs,
): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'enishi-test-'));
  const guard = new Guard();
  try {
    const postgres = await startEmbedded(guard, folder, { lasting: false, ...(program ? { program } : {}) });
    await createTemplate(postgres.ownerUrl);
    return await work({ TEST_DATABASE_OWNER_URL: postgres.ownerUrl, TEST_DATABASE_URL: postgres.url });
  } finally {
    await guard.close();
  }
}

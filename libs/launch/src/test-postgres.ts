import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Guard } from './guarded.ts';
import { startEmbedded } from './postgres/embedded.ts';
import { createTemplate } from './testing-database.ts';

/** A Postgres for one run of specs, with the environment by which specs find it. */
export async function withTestPostgres<T>(work: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'enishi-test-'));
  const guard = new Guard();
  try {
    const postgres = await startEmbedded(guard, folder, { lasting: false });
    await createTemplate(postgres.ownerUrl);
    return await work({ TEST_DATABASE_OWNER_URL: postgres.ownerUrl, TEST_DATABASE_URL: postgres.url });
  } finally {
    await guard.close();
  }
}

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { untilReady } from './api-process.ts';
import { freePort } from './ports.ts';
import { root } from './root.ts';
import { CannotContinue } from './say.ts';

/** The product as an operator starts it with the demo, in a data folder and on a port of its own, for as long as the work takes. */
export async function withProduct<T>(work: (address: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'enishi-e2e-'));
  const port = await freePort();
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, PUBLIC_URL: ___, ...env } = process.env;
  const product = spawn(process.execPath, [path.join(import.meta.dirname, 'start.ts')], {
    cwd: root,
    env: { ...env, ENISHI_DATA: folder, ENISHI_DEMO: 'on', PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const complaint = text(product.stderr);
  const gone = new Promise<void>((resolve) => product.once('close', () => resolve()));
  try {
    const failed = gone.then(async () => {
      throw new CannotContinue(`The product did not start: ${(await complaint).trim()}\n${lastWords(folder)}`);
    });
    await Promise.race([untilReady({ port, host: '127.0.0.1' }, 180), failed]);
    return await work(`http://localhost:${port}`);
  } finally {
    product.kill('SIGINT');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the API said; the folder is erased in a moment. */
function lastWords(folder: string): string {
  const log = path.join(folder, 'log', 'api.log');
  return existsSync(log) ? readFileSync(log, 'utf8').trim() : '';
}

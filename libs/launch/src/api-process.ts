import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Guard, Guarded } from './guarded.ts';
import { isFree } from './ports.ts';
import { compiled, inRoot, root } from './root.ts';
import { CannotContinue } from './say.ts';
import type { Settings } from './settings.ts';

const follower = pathToFileURL(path.join(import.meta.dirname, 'follow-guard.ts')).href;

/** Serves API and web, and answers when it is ready to. */
export async function serveApi(
  guard: Guard,
  settings: Settings,
  url: string,
  demo: boolean,
  logFolder: string,
): Promise<Guarded> {
  const log = path.join(logFolder, 'api.log');
  const api = await guard.run({
    name: 'The API',
    command: process.execPath,
    // Without a limit V8 keeps garbage for as long as the machine has memory.
    args: ['--enable-source-maps', '--max-old-space-size=384', '--import', follower, inRoot('dist/api/main.js')],
    cwd: root,
    env: apiEnvironment(settings, url, demo),
    log,
    follows: true,
    endings: [{ signal: 'SIGTERM', patience: 10_000 }],
  });
  const failed = api.gone.then(() => {
    throw new CannotContinue('The API did not start.', { log });
  });
  await Promise.race([untilReady(settings), failed]);
  return api;
}

/** What was decided here is passed on; the owner's address is not for the one that serves. */
export function apiEnvironment(settings: Settings, url: string, demo: boolean): NodeJS.ProcessEnv {
  const { DATABASE_OWNER_URL: _, ...env } = process.env;
  return {
    NODE_ENV: 'production',
    ...compiled,
    ...env,
    PORT: String(settings.port),
    HOST: settings.host,
    PUBLIC_URL: settings.publicUrl,
    DATABASE_URL: url,
    ENISHI_DEMO: demo ? 'on' : 'off',
    ...(settings.smtpUrl ? { SMTP_URL: settings.smtpUrl } : {}),
  };
}

/** The one before us may still be going. */
export async function requirePort({ port, host }: Settings): Promise<void> {
  for (let tries = 0; tries < 15; tries++) {
    if (await isFree(port, host)) return;
    await pause(200);
  }
  throw new CannotContinue(`Port ${port} is in use by another program. Choose another: PORT=${port + 1} npm start`);
}

export async function untilReady({ port, host }: Pick<Settings, 'port' | 'host'>, seconds = 60): Promise<void> {
  const address = `http://${host.includes(':') ? `[${host}]` : host.replace('0.0.0.0', '127.0.0.1')}:${port}/health/ready`;
  const limit = performance.now() + seconds * 1_000;
  while (performance.now() < limit) {
    if (await answersWell(address)) return;
    await pause(100);
  }
  throw new CannotContinue(`The API was not ready within ${seconds} seconds.`);
}

const answersWell = (address: string) =>
  fetch(address, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.ok,
    () => false,
  );

import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { apiEnvironment, untilReady } from '../../launch/src/api-process.ts';
import type { Guard } from '../../launch/src/guarded.ts';
import { freePort, isFree } from '../../launch/src/ports.ts';
import { inRoot, root } from '../../launch/src/root.ts';
import { readSettings } from '../../launch/src/settings.ts';
import { documentOf, type Question } from './questions.ts';

export interface Server {
  readonly name: 'product' | 'limit';
  readonly pid: number;
  readonly address: string;
  readonly path: (question: Question) => string;
  readonly body: (question: Question, variables: object) => string;
}

const host = '127.0.0.1';

/** The built API in production's settings, in a process of its own. */
export async function startProduct(guard: Guard, url: string, folder: string): Promise<Server> {
  const port = await freePort();
  const settings = { ...readSettings(), port, host, publicUrl: `http://localhost:${port}` };
  const { pid } = await guard.run(held('product', 'dist/api/main.js', apiEnvironment(settings, url, false), folder));
  await untilReady(settings);
  const documents = new Map<Question, string>();
  return {
    name: 'product',
    pid,
    address: `http://${host}:${port}`,
    path: () => '/graphql',
    body: (question, variables) => {
      const documentId = documents.get(question) ?? documentOf(question);
      documents.set(question, documentId);
      return JSON.stringify({ documentId, variables });
    },
  };
}

export async function startLimit(guard: Guard, url: string, folder: string): Promise<Server> {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: url,
    DATABASE_POOL: String(readSettings().databasePool),
  };
  const { pid } = await guard.run(held('limit', 'libs/bench/src/limit-server.ts', env, folder));
  while (await isFree(port)) await pause(100);
  return {
    name: 'limit',
    pid,
    address: `http://${host}:${port}`,
    path: ({ name }) => `/${name}`,
    body: (_, variables) => JSON.stringify({ variables }),
  };
}

const held = (name: string, script: string, env: NodeJS.ProcessEnv, folder: string) => ({
  name,
  command: process.execPath,
  args: ['--enable-source-maps', inRoot(script)],
  cwd: root,
  env: { NODE_ENV: 'production', ...env },
  log: path.join(folder, 'log', `${name}.log`),
  endings: [{ signal: 'SIGTERM' as const, patience: 10_000 }],
});

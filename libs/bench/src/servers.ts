import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serveApi } from '../../launch/src/api-process.ts';
import type { Guard } from '../../launch/src/guarded.ts';
import { freePort, isFree } from '../../launch/src/ports.ts';
import { root } from '../../launch/src/root.ts';
import { readSettings } from '../../launch/src/settings.ts';
import { documentNamed, type Question } from './questions.ts';

export interface Server {
  readonly name: 'product' | 'limit';
  readonly pid: number;
  readonly address: string;
  readonly path: (question: Question) => string;
  readonly body: (question: Question, variables: object) => string;
  readonly stop: () => Promise<void>;
}

const host = '127.0.0.1';

/** The built API as `npm start` starts it. */
export async function startProduct(guard: Guard, url: string, folder: string): Promise<Server> {
  const port = await freePort();
  const settings = { ...readSettings(), port, host, publicUrl: `http://localhost:${port}` };
  const { pid, stop } = await serveApi(guard, settings, url, false, path.join(folder, 'log'));
  const documents = new Map<Question, string>();
  return {
    name: 'product',
    pid,
    stop,
    address: `http://${host}:${port}`,
    path: () => '/graphql',
    body: (question, variables) => {
      const documentId = documents.get(question) ?? documentNamed(question.operation);
      documents.set(question, documentId);
      return JSON.stringify({ documentId, variables });
    },
  };
}

export async function startLimit(guard: Guard, url: string, folder: string): Promise<Server> {
  const port = await freePort();
  const { pid, stop } = await guard.run({
    name: 'The limit server',
    command: process.execPath,
    args: [path.join(import.meta.dirname, 'limit-server.ts')],
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: url,
      DATABASE_POOL: String(readSettings().databasePool),
    },
    log: path.join(folder, 'log', 'limit.log'),
    endings: [{ signal: 'SIGTERM', patience: 10_000 }],
  });
  while (await isFree(port)) await pause(100);
  return {
    name: 'limit',
    pid,
    stop,
    address: `http://${host}:${port}`,
    path: ({ name }) => `/${name}`,
    body: (_, variables) => JSON.stringify({ variables }),
  };
}

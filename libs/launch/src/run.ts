import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './root.ts';

export interface Outcome {
  code: number;
  output: string;
}

/** Runs a command in the checkout's folder to its end; its output is kept, or shown as it comes. */
export async function run(
  [command = '', ...args]: string[],
  options: { env?: NodeJS.ProcessEnv; output?: 'keep' | 'inherit' } = {},
): Promise<Outcome> {
  const stdio = options.output === 'inherit' ? 'inherit' : 'pipe';
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', stdio, stdio],
  });
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => pieces.push(piece));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 1, output: Buffer.concat(pieces).toString() };
}

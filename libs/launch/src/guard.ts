/**
 * Holds the processes that must not outlive the one that asked for them. It runs apart from the terminal, and learns
 * by its closed channel that its parent is gone, however that died; then it stops what it holds, the newest first.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';
import type { Held, Order, Report } from './guarded.ts';

const held = new Map<string, { order: Held; child: ChildProcess; gone: Promise<void> }>();

function run(order: Held): void {
  const output = order.log ? openSync(order.log, 'a', 0o600) : 'inherit';
  const { cwd, env, uid, gid } = order;
  const channel: 'ipc'[] = order.follows ? ['ipc'] : [];
  const child = spawn(order.command, order.args, { cwd, env, uid, gid, stdio: ['ignore', output, output, ...channel] });
  const gone = new Promise<void>((resolve) => {
    const end = (code: number | null) => {
      held.delete(order.name);
      if (order.erase) rmSync(order.erase, { recursive: true, force: true });
      report({ name: order.name, gone: code });
      resolve();
    };
    child.once('exit', end);
    child.once('error', () => end(null));
  });
  held.set(order.name, { order, child, gone });
  if (child.pid) report({ name: order.name, pid: child.pid });
}

async function stop(name: string): Promise<void> {
  const one = held.get(name);
  if (!one) return;
  for (const { signal, patience } of one.order.endings) {
    one.child.kill(signal);
    if (await within(patience, one.gone)) return;
  }
  one.child.kill('SIGKILL');
  await one.gone;
}

async function within(ms: number, done: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, ms, false)));
  return Promise.race([done.then(() => true), late]).finally(() => clearTimeout(timer));
}

function report(message: Report): void {
  if (process.connected) process.send?.(message);
}

process.on('message', (order: Order) => ('stop' in order ? void stop(order.stop) : run(order.run)));
process.on('disconnect', async () => {
  for (const name of [...held.keys()].reverse()) await stop(name);
  process.exit(0);
});
// Signals are for the parent, which says through the channel what they mean.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

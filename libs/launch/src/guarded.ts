import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { CannotContinue } from './say.ts';

/** A process that the guard starts and stops; `endings` are tried in turn, then it is killed. */
export interface Held {
  name: string;
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  /** Null shares the terminal. */
  log: string | null;
  /** A Node process that notices by itself when even the guard was killed. */
  follows?: boolean;
  /** A folder that nobody wants any more when the process is gone. */
  erase?: string;
  endings: { signal: NodeJS.Signals; patience: number }[];
}

export type Order = { run: Held } | { stop: string };
export type Report = { name: string; pid: number } | { name: string; gone: number | null };

export interface Guarded {
  readonly pid: number;
  /** Settles with its exit code when the process is gone, whoever ended it. */
  readonly gone: Promise<number | null>;
  stop(): Promise<void>;
}

/** Starts processes that end when this one does, in whatever way that happens. */
export class Guard {
  readonly #process: ChildProcess;
  readonly pid: number;

  constructor() {
    // Its own process group: Ctrl-C reaches this process alone, which then stops things in the right order.
    this.#process = fork(path.join(import.meta.dirname, 'guard.ts'), { detached: true, execArgv: [] });
    this.#process.setMaxListeners(0);
    this.pid = this.#process.pid ?? 0;
  }

  async run(held: Held): Promise<Guarded> {
    const { promise: gone, resolve } = Promise.withResolvers<number | null>();
    const started = new Promise<number>((begun, failed) => {
      this.#process.on('message', (report: Report) => {
        if (report.name !== held.name) return;
        if ('pid' in report) return begun(report.pid);
        failed(new CannotContinue(`${held.name} could not be started.`));
        resolve(report.gone);
      });
      this.#process.once('exit', () => failed(new CannotContinue('The guard process was ended.')));
    });
    this.#order({ run: held });
    const pid = await started;
    this.#process.once('exit', () => resolve(endOrphan(pid, held)));
    return { pid, gone, stop: async () => (this.#order({ stop: held.name }), void (await gone)) };
  }

  /** Stops everything it holds, the newest first. */
  async close(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exit = once(this.#process, 'exit');
    if (this.#process.connected) this.#process.disconnect();
    await exit;
  }

  #order(order: Order): void {
    if (this.#process.connected) this.#process.send(order);
  }
}

/** The guard itself was killed: what it held is ours to end. */
function endOrphan(pid: number, held: Held): null {
  try {
    process.kill(pid, held.endings[0]?.signal ?? 'SIGTERM');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  return null;
}

import path from 'node:path';
import { compiled, root } from '../../launch/src/root.ts';
import type { Guard, Guarded } from '../../launch/src/guarded.ts';
import type { Orders } from './orders.ts';
import type { Chance } from './seeded.ts';

let begun = 0;

/** Worker processes that are killed, frozen and replaced. */
export class Fleet {
  kills = 0;
  readonly #workers: Guarded[] = [];
  readonly #guard: Guard;
  readonly #log: string;

  constructor(guard: Guard, folder: string) {
    this.#guard = guard;
    this.#log = path.join(folder, 'log', 'workers.log');
  }

  async start(...orders: readonly Orders[]): Promise<void> {
    for (const each of orders) this.#workers.push(await this.#begin(each));
  }

  /** kill -9, as a machine that loses its power; another one begins in its place. */
  async killOne(chance: Chance, orders: Orders): Promise<void> {
    const at = Math.floor(chance.next() * this.#workers.length);
    const worker = this.#workers[at]!;
    process.kill(worker.pid, 'SIGKILL');
    this.kills += 1;
    await worker.gone;
    this.#workers[at] = await this.#begin(orders);
  }

  signal(at: number, signal: 'SIGSTOP' | 'SIGCONT'): void {
    process.kill(this.#workers[at % this.#workers.length]!.pid, signal);
  }

  /** All at once, and without a word. */
  async killAll(): Promise<void> {
    const all = this.#workers.splice(0);
    for (const { pid } of all) process.kill(pid, 'SIGKILL');
    await Promise.all(all.map(({ gone }) => gone));
  }

  #begin(orders: Orders): Promise<Guarded> {
    return this.#guard.run({
      name: `Worker ${++begun}`,
      command: process.execPath,
      args: [path.join(import.meta.dirname, 'worker.ts')],
      cwd: root,
      env: { ...process.env, ...compiled, NODE_ENV: 'production', CHAOS_ORDERS: JSON.stringify(orders) },
      log: this.#log,
      endings: [{ signal: 'SIGKILL', patience: 5_000 }],
    });
  }
}

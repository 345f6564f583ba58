import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { IMPORT_KEPT_DAYS } from '#domain';
import { newId } from '../core/id.ts';
import { UnitOfWork, type NobodysWork } from '../core/work.ts';

/** How often it looks for what a worker that died elsewhere left behind. */
const SWEEP = 5_000;
const A_DAY = 24 * 60 * 60 * 1000;

const WAIT = { name: 'imports-wait', text: 'select imports_wait() as answer' };
const RELEASE = { name: 'imports-release', text: 'select release_imports($1)' };
const FORGET = { name: 'imports-forget', text: 'select forget_imports($1::interval)' };

/** Has a process of its own work on what was brought in, so that a long file keeps nobody waiting. */
@Injectable()
export class ImportKeeper implements OnApplicationShutdown {
  private readonly logger = new Logger(ImportKeeper.name);
  private timers: NodeJS.Timeout[] = [];
  private worker: ChildProcess | null = null;

  constructor(private readonly work: UnitOfWork) {}

  /** Asked by whoever serves; a spec works through its imports by itself. */
  start(): void {
    const forget = () => this.quietly(({ sql }) => sql.rows(FORGET, [`${IMPORT_KEPT_DAYS} days`]));
    this.timers = [setInterval(() => void this.look(), SWEEP).unref(), setInterval(() => void forget(), A_DAY).unref()];
    void forget();
    void this.look();
  }

  /** Passes the answer on; then somebody looks whether there is something to do. */
  async waking<T>(command: Promise<T>): Promise<T> {
    const answer = await command;
    if (this.timers.length > 0) void this.look();
    return answer;
  }

  async onApplicationShutdown(): Promise<void> {
    this.timers.forEach((timer) => clearInterval(timer));
    this.timers = [];
    const { worker } = this;
    if (!worker) return;
    const gone = new Promise((resolve) => worker.once('exit', resolve));
    worker.kill('SIGTERM');
    await gone;
  }

  private async look(): Promise<void> {
    // It may be gone by then: whoever comes after it looks by itself.
    if (this.worker?.connected) this.worker.send('look', () => undefined);
    if (this.worker || !(await this.quietly(({ sql }) => sql.answer<boolean>(WAIT, [])))) return;
    if (!this.worker && this.timers.length > 0) this.begin();
  }

  private begin(): void {
    const id = newId();
    const worker = fork(path.join(import.meta.dirname, 'worker.js'), [id], {
      execArgv: ['--max-old-space-size=256', '--enable-source-maps'],
    });
    this.worker = worker;
    worker.once('error', (error) => this.logger.error('No worker for imports could be started.', error.stack));
    worker.once('exit', (code) => {
      this.worker = null;
      if (code !== 0 && this.timers.length > 0) this.logger.error(`A worker for imports ended with ${code}.`);
      void this.quietly(({ sql }) => sql.rows(RELEASE, [id]));
    });
  }

  /** Nobody waits for this: where it fails, it is tried again at the next sweep. */
  private quietly<T>(task: (work: NobodysWork) => Promise<T>): Promise<T | null> {
    return this.work.runAsNobody(task).catch((error: unknown) => {
      this.logger.error('Imports could not be looked after.', error instanceof Error ? error.stack : String(error));
      return null;
    });
  }
}

import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Settings } from '#settings';
import { DataSource } from 'typeorm';
import { SETTINGS } from '../core/core.module.ts';
import { poolOf } from '../core/work.ts';
import { mailWorkerFor } from './mail-worker-for.ts';
import type { MailWorker } from './mail-worker.ts';
import type { WhatIsTold } from './what-is-told.ts';

/** How a feature that is put together elsewhere gives what it tells. */
export const WHAT_IS_TOLD = Symbol('WHAT_IS_TOLD');

/** Has this process tell reminders and send mails beside serving. */
@Injectable()
export class MailKeeper implements BeforeApplicationShutdown {
  private readonly logger = new Logger(MailKeeper.name);
  private worker: MailWorker | null = null;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(WHAT_IS_TOLD) private readonly told: WhatIsTold,
  ) {}

  /** Asked by whoever serves; a spec takes the steps by itself. */
  start(): void {
    const { settings, dataSource, told, logger } = this;
    this.worker = mailWorkerFor(settings, poolOf(dataSource), told, (what, fault) =>
      logger.error(`Failed to ${what}: ${fault instanceof Error ? fault.message : String(fault)}`),
    );
    this.worker.start();
  }

  /** Before the connections to the database end: what is under way is written down, what is not begun is given back. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.stop();
  }
}

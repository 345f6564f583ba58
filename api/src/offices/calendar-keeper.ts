import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { UnitOfWork } from '../core/work.ts';
import { extendOfficeDays, renewHolidays } from './office-days.ts';

const A_DAY = 24 * 60 * 60 * 1000;

/** Keeps the days of every office filled ahead, with the holidays as they are known now: at each start, and once a day while the process runs. */
@Injectable()
export class CalendarKeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(CalendarKeeper.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly work: UnitOfWork) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.extend();
    this.timer = setInterval(() => {
      this.extend().catch((error: unknown) => this.logger.error('The days of the offices were not extended.', error));
    }, A_DAY).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async extend(): Promise<void> {
    await this.work.runAsNobody(extendOfficeDays);
    await this.work.runAsNobody(renewHolidays);
  }
}

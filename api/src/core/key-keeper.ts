import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { forgetOldKeys } from './forget-old-keys.ts';
import { UnitOfWork } from './work.ts';

const A_DAY = 24 * 60 * 60 * 1000;

/** Forgets the keys of requests that nobody sends again: at each start, and once a day while the process runs. */
@Injectable()
export class KeyKeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(KeyKeeper.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly work: UnitOfWork) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.forget();
    this.timer = setInterval(() => void this.forget(), A_DAY).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Nobody waits for this: where it fails, it is tried again the next day. */
  private readonly forget = () =>
    this.work
      .runAsNobody(forgetOldKeys)
      .catch((error: unknown) => this.logger.error('The keys of old requests were not forgotten.', error));
}

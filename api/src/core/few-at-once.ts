import { Refused } from './errors.ts';

interface Few {
  readonly most: number;
  /** How many more may wait for their turn, and how long each, in milliseconds. */
  readonly waiting?: number;
  readonly patience?: number;
  /** What whoever comes beyond that is told. */
  readonly code: string;
}

/** Lets few tasks run at once in this process: what each takes, as memory or connections, others need too. */
export class FewAtOnce {
  private readonly few: Few;
  private readonly queue: (() => void)[] = [];
  private running = 0;

  constructor(few: Few) {
    this.few = few;
  }

  get isIdle(): boolean {
    return this.running === 0;
  }

  /** @throws Refused */
  async run<T>(task: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await task();
    } finally {
      // The place goes to whoever waits longest: nobody comes between.
      const next = this.queue.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private async turn(): Promise<void> {
    const { most, waiting = 0, patience = 0, code } = this.few;
    if (this.running < most) {
      this.running += 1;
      return;
    }
    if (this.queue.length >= waiting) throw new Refused(code, undefined, { most });
    await new Promise<void>((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.queue.splice(this.queue.indexOf(begin), 1);
        reject(new Refused(code, undefined, { most }));
      }, patience);
      this.queue.push(begin);
    });
  }
}

/** The same for each of many, as each user. */
export class FewOfEach {
  private readonly few: Few;
  private readonly running = new Map<string, FewAtOnce>();

  constructor(few: Few) {
    this.few = few;
  }

  /** @throws Refused */
  async run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const mine = this.running.get(key) ?? new FewAtOnce(this.few);
    this.running.set(key, mine);
    try {
      return await mine.run(task);
    } finally {
      if (mine.isIdle) this.running.delete(key);
    }
  }
}

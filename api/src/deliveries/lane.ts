/** Does its task again and again, never twice at once: after each rest, and soon after it is woken. */
export class Lane {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private isWoken = false;
  private isEnded = true;

  constructor(
    private readonly task: () => Promise<unknown>,
    private readonly restSeconds: number,
    private readonly onFault: (fault: unknown) => void,
  ) {}

  start(): void {
    this.isEnded = false;
    this.run();
  }

  wake(): void {
    this.isWoken = true;
    if (!this.running && !this.isEnded) this.run();
  }

  /** Begins nothing more, and waits for what is under way. */
  async stop(): Promise<void> {
    this.isEnded = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private run(): void {
    if (this.timer) clearTimeout(this.timer);
    this.isWoken = false;
    this.running = this.task()
      .then(() => undefined, this.onFault)
      .then(() => {
        this.running = null;
        if (this.isEnded) return;
        this.timer = setTimeout(() => this.run(), this.isWoken ? 0 : this.restSeconds * 1_000);
      });
  }
}

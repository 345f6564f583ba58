import { attempt, settle, type Claimed } from './deliver.ts';
import type { Engine } from './engine.ts';
import { CLAIM, RELEASE } from './ledger.sql.ts';
import type { SmtpTransport } from './smtp-transport.ts';

/** Sends all that is due. Ends when nothing is left, or when it is told to. */
export async function send(engine: Engine, isStopping: () => boolean = () => false): Promise<void> {
  if (engine.transport) await new Sending(engine, engine.transport, isStopping).toTheEnd();
}

/**
 * As many mails at once as there are connections. The next are fetched while the last still run, so that a slow server holds
 * up one connection, not all; and what became of a mail is written down while its connection serves the next.
 */
class Sending {
  private readonly sending = new Set<Promise<void>>();
  private readonly writing = new Set<Promise<void>>();
  private readonly fetching = new Set<Promise<void>>();
  private readonly waiting: Claimed[] = [];
  private hasMore = true;
  private isOver = false;
  private fault: unknown = null;

  constructor(
    private readonly engine: Engine,
    private readonly transport: SmtpTransport,
    private readonly isStopping: () => boolean,
  ) {}

  async toTheEnd(): Promise<void> {
    do this.beginAll();
    while (await this.somethingEnded());
    if (this.fault !== null) throw this.fault as Error;
    if (this.waiting.length > 0) await this.engine.ledger.rows(RELEASE, [this.engine.workerId]);
  }

  private beginAll(): void {
    const { waiting, sending, writing, fetching } = this;
    const most = this.engine.pace.connections;
    this.isOver ||= this.isStopping() || this.fault !== null;
    if (this.isOver) return;
    // What is known here alone stays little: where the database is slow, no more goes out than can be written down.
    while (waiting.length > 0 && sending.size < most && writing.size < most)
      this.begin(sending, this.send(waiting.shift()!));
    if (this.hasMore && fetching.size === 0 && waiting.length < most) this.begin(fetching, this.fetch());
  }

  private async send(mail: Claimed): Promise<void> {
    const ending = await attempt(this.engine, this.transport, mail);
    // A server that takes nothing from us is not asked about the others: they are given back.
    this.isOver ||= ending.how === 'STOP';
    this.begin(this.writing, settle(this.engine, mail, ending));
    this.hasMore = true;
  }

  private async fetch(): Promise<void> {
    const { ledger, workerId, pace } = this.engine;
    const values = [workerId, pace.connections * 2, pace.lease, pace.hourly];
    this.waiting.push(...(await ledger.rows<Claimed & object>(CLAIM, values)));
    this.hasMore = this.waiting.length > 0;
  }

  private begin(kind: Set<Promise<void>>, work: Promise<void>): void {
    const task = work.catch((fault: unknown) => void (this.fault ??= fault)).finally(() => kind.delete(task));
    kind.add(task);
  }

  /** False where nothing is under way any longer. After a rest it is asked anew what became due beside a slow mail. */
  private async somethingEnded(): Promise<boolean> {
    const underWay = [...this.sending, ...this.writing, ...this.fetching];
    if (underWay.length === 0) return false;
    let timer: NodeJS.Timeout | undefined;
    const rested = new Promise<void>((resolve) => {
      timer = setTimeout(() => ((this.hasMore = true), resolve()), this.engine.pace.rest * 1_000);
    });
    await Promise.race([...underWay, rested]);
    clearTimeout(timer);
    return true;
  }
}

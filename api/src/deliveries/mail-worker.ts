import type { Pool } from 'pg';
import { newId } from '../core/id.ts';
import { isBrokenConnection } from './broken-connection.ts';
import { endDoubts } from './doubts.ts';
import type { Engine } from './engine.ts';
import { Gathered } from './gathered.ts';
import { Lane } from './lane.ts';
import { Ledger } from './ledger.ts';
import { BEAT, RELEASE, SWEEP } from './ledger.sql.ts';
import type { Sender } from './message.ts';
import { nudge } from './nudge.ts';
import { send } from './send.ts';
import { SmtpTransport } from './smtp-transport.ts';
import { tell } from './tell.ts';
import { PACE, type DoubtOracle, type Pace, type WhatIsTold } from './what-is-told.ts';

/** How often it is asked what is due, in milliseconds. */
const A_MINUTE = 60_000;

export interface MailWorkerParts {
  readonly pool: Pool;
  readonly prepares: boolean;
  readonly told: WhatIsTold;
  readonly smtpUrl: string | null;
  readonly from: Sender;
  /** What stands behind the @ of a Message-ID. */
  readonly host: string;
  readonly does: 'WORKER' | 'BOTH';
  readonly pace?: Partial<Pace>;
  readonly oracle?: DoubtOracle | null;
  readonly onFault: (what: string, fault: unknown) => void;
}

/** One of any number of workers, which share what is due by the ledger alone. */
export class MailWorker {
  readonly engine: Engine;
  private readonly lanes: readonly Lane[];
  private plannedAt = -Infinity;
  private planned: () => void = () => undefined;
  private readonly hasPlanned = new Promise<void>((resolve) => {
    this.planned = resolve;
  });
  private isStopping = false;

  constructor(private readonly parts: MailWorkerParts) {
    const { pool, prepares, told, smtpUrl, from, host, oracle = null } = parts;
    const pace = { ...PACE, ...parts.pace };
    const ledger = new Ledger(pool, prepares);
    const transport = smtpUrl ? new SmtpTransport(smtpUrl, pace) : null;
    const workerId = newId();
    const gathered = new Gathered(ledger, workerId, pace);
    const onStop = (why: string) => parts.onFault('hand over mails, which wait now', why);
    this.engine = { workerId, ledger, gathered, told, pace, transport, oracle, from, host, onStop };
    const lane = (what: string, task: () => Promise<unknown>) =>
      new Lane(task, pace.rest, (fault) => parts.onFault(what, fault));
    this.lanes = [
      lane('look after mails', () => this.lookAfter()),
      lane('tell reminders', () => this.tellAll()),
      lane('send mails', () => this.sendAll()),
    ];
  }

  start(): void {
    this.lanes.forEach((lane) => lane.start());
    nudge.listen(() => this.wake());
  }

  wake(): void {
    this.lanes.forEach((lane) => lane.wake());
  }

  /** What is under way is finished; what is not begun is given back. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.lanes.map((lane) => lane.stop()));
    this.engine.transport?.close();
    await this.engine.ledger.rows(RELEASE, [this.engine.workerId]).catch((fault: unknown) => {
      if (!isBrokenConnection(fault)) throw fault;
    });
  }

  private async lookAfter(): Promise<void> {
    const { ledger, workerId, transport } = this.engine;
    await ledger.rows(BEAT, [workerId, this.parts.does, transport !== null]);
    await ledger.rows(SWEEP, []);
    await endDoubts(this.engine);
  }

  private async tellAll(): Promise<void> {
    await this.planIfTime().finally(() => this.planned());
    while (!this.isStopping && (await tell(this.engine)) > 0) this.lanes[2]?.wake();
  }

  /** After an outage it must be known what is newer, before what is older goes. */
  private async sendAll(): Promise<void> {
    await this.hasPlanned;
    await send(this.engine, () => this.isStopping);
  }

  private async planIfTime(): Promise<void> {
    const { told, ledger } = this.engine;
    if (!told.plan || performance.now() - this.plannedAt < A_MINUTE) return;
    this.plannedAt = performance.now();
    await ledger.asNobody(told.plan);
  }
}

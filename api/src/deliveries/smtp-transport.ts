import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { NotLetGo, outcomeOf, type Outcome, type SmtpFault } from './outcome.ts';
import { smtpAddress, type SmtpAccount } from './smtp-address.ts';
import type { Pace } from './what-is-told.ts';

/** Longer unused, a server has hung up, or is about to. Milliseconds. */
const IDLE = 20_000;

/** Asked when the server waits for the first byte; only GO lets it go. */
export type Gate = () => Promise<'GO' | 'FENCED' | 'GONE'>;

interface Envelope {
  readonly from: string;
  readonly to: string;
}

interface Line {
  readonly connection: SMTPConnection;
  mails: number;
  freeSince: number;
}

/** Hands mails over to the server, each by one of few connections that are kept for the next. */
export class SmtpTransport {
  private readonly free: Line[] = [];
  private readonly options: ConstructorParameters<typeof SMTPConnection>[0];
  private readonly account: SmtpAccount | null;

  constructor(
    smtpUrl: string,
    private readonly pace: Pace,
  ) {
    const { options, account } = smtpAddress(smtpUrl, pace);
    this.options = options;
    this.account = account;
  }

  async send(envelope: Envelope, bytes: Buffer, gate: Gate): Promise<Outcome> {
    let line: Line;
    try {
      line = this.kept() ?? (await this.opened());
    } catch (fault) {
      return outcomeOf(fault as SmtpFault, false);
    }
    const message = new GatedMessage(bytes, gate, (this.pace.margin - this.pace.socketTimeout) * 1_000);
    const outcome = await sent(line.connection, { ...envelope, size: bytes.length }, message);
    line.mails += 1;
    if (outcome.ended === 'SENT' && line.mails < this.pace.mailsPerConnection) this.keep(line);
    else this.drop(line, outcome.ended === 'SENT' || outcome.ended === 'BOUNCED');
    return outcome;
  }

  close(): void {
    for (const line of this.free.splice(0)) this.drop(line, true);
  }

  private kept(): Line | undefined {
    for (let line = this.free.pop(); line; line = this.free.pop()) {
      if (!line.connection.destroyed && performance.now() - line.freeSince < IDLE) return line;
      this.drop(line, false);
    }
    return undefined;
  }

  private keep(line: Line): void {
    line.freeSince = performance.now();
    this.free.push(line);
  }

  private async opened(): Promise<Line> {
    const connection = new SMTPConnection(this.options);
    try {
      await new Promise<void>((resolve, reject) => {
        // It stays: whatever breaks later is told to whoever sends, and must not end the process.
        connection.on('error', reject);
        connection.once('end', () => reject(new Error('the connection ended')));
        connection.connect((fault) => (fault ? reject(fault) : resolve()));
      });
      const { account } = this;
      if (account)
        await new Promise<void>((resolve, reject) => {
          connection.once('error', reject);
          connection.login(account, (fault) => (fault ? reject(fault) : resolve()));
        });
    } catch (fault) {
      connection.close();
      throw fault;
    }
    return { connection, mails: 0, freeSince: 0 };
  }

  private drop({ connection }: Line, isPolite: boolean): void {
    if (isPolite && !connection.destroyed) connection.quit();
    else connection.close();
  }
}

const sent = (connection: SMTPConnection, envelope: Envelope & { size: number }, message: GatedMessage) =>
  new Promise<Outcome>((resolve) => {
    connection.send(envelope, message, (fault, info) => {
      if (fault) resolve(outcomeOf(message.fault ?? (fault as SmtpFault), message.isInData));
      else resolve({ ended: 'SENT', code: Number(/^\d{3}/.exec(info!.response)?.[0] ?? 250), answer: info!.response });
    });
  });

/** The first read of a message comes after the server's 354: what is decided here is decided before the first byte. */
class GatedMessage extends Readable {
  isInData = false;
  /** Why nothing went. */
  fault: SmtpFault | null = null;
  private isAsked = false;

  constructor(
    private readonly bytes: Buffer,
    private readonly gate: Gate,
    /** How old the gate's answer may be, in milliseconds: a process that stood still meanwhile may hold a lease that is over. */
    private readonly goodFor: number,
  ) {
    super();
  }

  override _read(): void {
    if (this.isAsked) return;
    this.isAsked = true;
    const askedAt = performance.now();
    this.gate().then(
      (answer) => {
        // The server may have hung up meanwhile: then nothing of it goes.
        if (answer !== 'GO') this.refuse(new NotLetGo(answer));
        else if (performance.now() - askedAt > this.goodFor) this.refuse(new Error('woken too late'));
        else if (!this.destroyed) this.go();
      },
      (fault: SmtpFault) => this.refuse(fault),
    );
  }

  private go(): void {
    this.isInData = true;
    this.push(this.bytes);
    this.push(null);
  }

  private refuse(fault: SmtpFault): void {
    this.fault = fault;
    this.destroy(fault);
  }
}

import type { Ledger } from './ledger.ts';
import { WRITE_DOWN } from './ledger.sql.ts';
import { Together } from './together.ts';
import type { Pace } from './what-is-told.ts';

interface Held {
  readonly id: string;
  readonly token: string;
}

/** May the first byte go, to this address? */
export interface Mark extends Held {
  readonly address: string;
}

/** The server took it, and said so. */
export interface Sent extends Held {
  readonly code: number | null;
  readonly answer: string;
}

export type Leave = 'GO' | 'FENCED' | 'GONE';

/**
 * What the connections of a worker have to write down for each mail that arrives: that its first byte goes, and that it was
 * taken. What comes at the same moment, of one kind or the other, is one statement, and the disk is waited for once.
 */
export class Gathered {
  private readonly all: Together<Mark | Sent, Leave | null>;

  constructor(ledger: Ledger, workerId: string, { margin }: Pick<Pace, 'margin'>) {
    this.all = new Together(async (entries) => {
      const marks = entries.filter(isMark);
      const sent = entries.filter((it): it is Sent => !isMark(it));
      const taken = [idsOf(sent), tokensOf(sent), sent.map(({ code }) => code), sent.map(({ answer }) => answer)];
      const begun = [idsOf(marks), tokensOf(marks), marks.map(({ address }) => address), margin];
      const leave = (await ledger.answer<Leave[]>(WRITE_DOWN, [workerId, ...taken, ...begun]))!;
      const next = leave.values();
      return entries.map((it) => (isMark(it) ? next.next().value! : null));
    });
  }

  async mark(mark: Mark): Promise<Leave> {
    return (await this.all.answer(mark))!;
  }

  async sent(sent: Sent): Promise<void> {
    await this.all.answer(sent);
  }
}

const isMark = (it: Mark | Sent): it is Mark => 'address' in it;
const idsOf = (all: readonly Held[]) => all.map(({ id }) => id);
const tokensOf = (all: readonly Held[]) => all.map(({ token }) => token);

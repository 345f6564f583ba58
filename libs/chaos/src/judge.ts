import type { LedgerLine } from './ledger-state.ts';
import type { Received, ReceivedList } from './smtp/received.ts';

/** What became of the mails of a run, by the receiver's list and by the ledger. */
export interface Judged {
  readonly reminders: number;
  readonly once: number;
  readonly doubled: number;
  readonly missed: number;
  /** Missed, and nobody could see it: not among those in doubt, held or bounced. */
  readonly silentlyMissed: number;
  readonly inDoubt: number;
  /** Recipients whose doubled mails were not the same one. */
  readonly differing: number;
}

const SEEN = ['IN_DOUBT', 'HELD', 'BOUNCED'];

export function judge(lines: readonly LedgerLine[], received: ReceivedList): Judged {
  const arrived = received.byRecipient();
  const mailsOf = ({ address }: LedgerLine): readonly Received[] => arrived.get(address) ?? [];
  const count = (holds: (line: LedgerLine) => boolean) => lines.filter(holds).length;
  return {
    reminders: lines.length,
    once: count((line) => mailsOf(line).length === 1),
    doubled: count((line) => mailsOf(line).length > 1),
    missed: count((line) => mailsOf(line).length === 0),
    silentlyMissed: count((line) => mailsOf(line).length === 0 && !SEEN.includes(line.phase ?? '')),
    inDoubt: count(({ phase }) => phase === 'IN_DOUBT'),
    differing: count((line) => new Set(mailsOf(line).map(({ messageId }) => messageId)).size > 1),
  };
}

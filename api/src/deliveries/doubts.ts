import { isBrokenConnection } from './broken-connection.ts';
import type { Engine } from './engine.ts';
import { END_DOUBT, END_DOUBTS, IN_DOUBT } from './ledger.sql.ts';

const AT_ONCE = 100;

interface Doubt {
  readonly id: string;
  readonly messageId: string;
  readonly since: string;
}

/** Ends the doubts that can be ended: whoever knows is asked; else it is done as the office chose. */
export async function endDoubts({ ledger, oracle, pace }: Engine): Promise<void> {
  if (!oracle) {
    await ledger.rows(END_DOUBTS, [pace.doubtSettle, pace.onDoubt, pace.mostResent]);
    return;
  }
  for (const { id, messageId, since } of await ledger.rows<Doubt & object>(IN_DOUBT, [pace.doubtSettle, AT_ONCE])) {
    const hasArrived = await oracle.hasArrived(messageId).catch((error: unknown) => {
      if (isBrokenConnection(error)) return null;
      throw error;
    });
    if (hasArrived === null) continue;
    await ledger.rows(END_DOUBT, [id, since, hasArrived ? 'FOUND' : 'NOT_FOUND', null]);
  }
}

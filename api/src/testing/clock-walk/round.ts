import { clock } from '../../core/clock.ts';
import type { MailWorker } from '../../deliveries/index.ts';
import { WRITE_DOWN } from '../../deliveries/ledger.sql.ts';
import { send } from '../../deliveries/send.ts';
import { tell } from '../../deliveries/tell.ts';
import type { Events } from './walks.ts';

/** Where the ids stand of the mails whose first byte is to go. */
const MARKED = 5;

/** What a worker does when it looks at that moment: it plans, tells and sends. */
export async function round(
  { engine }: MailWorker,
  at: Date,
  whileSending: NonNullable<Events['whileSending']> | null,
): Promise<void> {
  const goesOn = clock.stopAt(at);
  const { ledger } = engine;
  const rows = ledger.rows.bind(ledger);
  // The server asked for the first byte, and the worker is about to ask whether the mail may go.
  ledger.rows = async (statement, values) => {
    if (statement === WRITE_DOWN && (await whileSending?.isAmong(values[MARKED]))) await whileSending?.event(at);
    return rows(statement, values);
  };
  await ledger.asNobody(engine.told.plan!);
  while ((await tell(engine)) > 0);
  await send(engine);
  ledger.rows = rows;
  goesOn();
}

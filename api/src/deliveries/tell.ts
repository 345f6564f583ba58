import { isBrokenConnection } from './broken-connection.ts';
import { classOf, compose } from './compose.ts';
import type { Engine } from './engine.ts';
import { CLAIM_REMINDERS, TELL } from './ledger.sql.ts';
import type { DueReminder } from './mail.ts';

const AT_ONCE = 50;
/** How long a batch is one worker's, in seconds. */
const LEASE = 30;
/** How many are put into words at once: each takes a connection of the database. */
const HANDS = 3;

type Due = DueReminder & { readonly now: Date };

/** Tells in the app what is due, and makes the mails that follow. Gives how many it were. */
export async function tell(engine: Engine): Promise<number> {
  const { ledger, pace, host } = engine;
  const due = await ledger.rows<Due & object>(CLAIM_REMINDERS, [AT_ONCE, LEASE]);
  if (due.length === 0) return 0;

  const outcomes: object[] = [];
  const rest = [...due];
  await Promise.all(
    Array.from({ length: HANDS }, async () => {
      for (let next = rest.shift(); next; next = rest.shift()) outcomes.push(await inWords(engine, next));
    }),
  );
  await ledger.rows(TELL, [JSON.stringify(outcomes), host, pace.mostPoison, pace.poisonPause]);
  return due.length;
}

/** One whose words cannot be found does not hold up the others. */
async function inWords(engine: Engine, { now, ...reminder }: Due): Promise<object> {
  const { id } = reminder;
  try {
    const words = await compose(engine, { ...reminder, isSending: false }, now);
    return typeof words === 'string' ? { id, superseded: words } : { id, told: words.told, mail: words.mail !== null };
  } catch (error) {
    if (isBrokenConnection(error)) throw error;
    return { id, error: classOf(error) };
  }
}

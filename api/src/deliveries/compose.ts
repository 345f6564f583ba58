import type { Engine } from './engine.ts';
import type { DueReminder, Superseded, Told } from './mail.ts';

/** Finds the words for a reminder, as its recipient would read: nothing comes in that they may not see. */
export async function compose(
  { ledger, told }: Pick<Engine, 'ledger' | 'told'>,
  reminder: DueReminder,
  now: Date,
): Promise<Told | Superseded> {
  const composer = told.composers[reminder.kind];
  if (!composer) return { told: {}, mail: null };
  const words = await ledger.as(reminder.recipientId, now, (look) => composer(look, reminder));
  return words ?? 'USER_GONE';
}

/** What may be said of an error that words were sought in vain with: its class. Its message may hold what somebody wrote. */
export const classOf = (error: unknown): string =>
  error instanceof Error ? (error.name === 'Error' ? error.constructor.name : error.name) : 'Error';

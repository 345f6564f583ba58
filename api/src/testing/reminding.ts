import { dayIn, type Day } from '#domain';
import type { Actor } from '../core/actor.ts';
import type { Told, Superseded, DueReminder, Composer } from '../core/mail.ts';
import { Sql } from '../core/sql.ts';
import { fillOfficeDays, type Office } from '../offices/index.ts';
import { planReminders } from '../reminders/index.ts';
import { NOON, type TestDatabase } from './in-work.ts';

/** Days for these offices, a year back and two ahead of when specs play. */
export const withDays = ({ client }: TestDatabase, ...offices: readonly Office[]) =>
  fillOfficeDays(
    { sql: new Sql(client, true), now: NOON },
    offices.map(({ id }) => id),
  );

/** The moment at which it is so late in Tokyo, `2026-11-24 08:00`. */
export const inTokyo = (moment: string): Date => new Date(`${moment.replace(' ', 'T')}:00+09:00`);

/** Plans as the product does at that moment, in its own role: how many reminders were new. */
export async function planAt({ client }: TestDatabase, now: Date): Promise<number> {
  await client.query(`set local role enishi_app; set local enishi.now = '${now.toISOString()}'`);
  try {
    return await planReminders({ sql: new Sql(client, true) });
  } finally {
    await client.query(`reset role; set local enishi.now = '${NOON.toISOString()}'`);
  }
}

/** A reminder as it lies in the ledger. */
export interface Kept extends DueReminder {
  readonly dueAt: string;
}

const KEPT = `
  select id, recipient_id as "recipientId", kind, subject_type as "subjectType", subject_id as "subjectId", local_day::text as "localDay",
    person_id as "personId", to_char(due_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI') as "dueAt"
  from reminder order by local_day, kind, recipient_id, subject_id`;

export const keptReminders = async ({ client }: TestDatabase): Promise<Kept[]> => (await client.query<Kept>(KEPT)).rows;

/** What the composer says to its recipient at that moment. */
export const composed = (
  database: TestDatabase,
  composer: Composer,
  actor: Actor,
  reminder: Partial<DueReminder> & Pick<DueReminder, 'kind'>,
  now = NOON,
): Promise<Told | Superseded> =>
  database.as(
    actor,
    (look) =>
      composer(look, {
        id: actor.id,
        recipientId: actor.id,
        subjectType: 'USER',
        subjectId: actor.id,
        localDay: dayIn(actor.timeZone, now) as Day,
        personId: null,
        ...reminder,
      }),
    now,
  );

/** The same, where there must be a mail. */
export async function mailOf(...asked: Parameters<typeof composed>) {
  const said = await composed(...asked);
  if (typeof said === 'string' || !said.mail) throw new Error(`no mail: ${JSON.stringify(said)}`);
  return { ...said.mail, told: said.told };
}

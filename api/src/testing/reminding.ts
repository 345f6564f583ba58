import { dayIn, type Day, type ReminderKind } from '#domain';
import type { Assignment } from '../assignments/assignment.entity.ts';
import type { Actor } from '../core/actor.ts';
import type { Told, Superseded, DueReminder, Composer } from '../core/mail.ts';
import { newId } from '../core/id.ts';
import { Sql } from '../core/sql.ts';
import { fillOfficeDays, type Office } from '../offices/index.ts';
import { planReminders } from '../reminders/index.ts';
import { aCallRule } from './rule-builders.ts';
import { NOON, type TestDatabase } from './in-work.ts';

/** Days for these offices, a year back and two ahead of when specs play. */
export const withDays = ({ client }: TestDatabase, ...offices: readonly Pick<Office, 'id'>[]) =>
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

const KEPT = (where: string) => `
  select id, recipient_id as "recipientId", kind, subject_type as "subjectType", subject_id as "subjectId", local_day::text as "localDay",
    person_id as "personId", to_char(due_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI') as "dueAt"
  from reminder where ${where} order by local_day, kind, recipient_id, subject_id`;

export const keptReminders = async (
  { client }: TestDatabase,
  where = 'true',
  values: unknown[] = [],
): Promise<Kept[]> => (await client.query<Kept>(KEPT(where), values)).rows;

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

/** A call of thanks that somebody is to make on a day, at the first month of the work. */
export async function anOwedCall(
  database: TestDatabase,
  { id, personId }: Pick<Assignment, 'id' | 'personId'>,
  office: Office,
  owner: Actor | null,
  dueOn: Day,
): Promise<{ readonly id: string }> {
  const rule = await aCallRule(database, office, { name: '1か月のお礼' });
  const callId = newId();
  await database.client.query(
    `insert into milestone_call (id, rule_id, occurrence, person_id, assignment_id, milestone_on, due_on, window_from_on, window_until_on, owner_id)
     values ($1, $2, 1, $3, $4, $5, $5, $5, $5::date + 7, $6)`,
    [callId, rule.id, personId, id, dueOn, owner?.id ?? null],
  );
  return { id: callId };
}

/** A morning as it passes at eight in Tokyo: planned, and then told and mailed to whoever is to know. Their subjects. */
export async function mailsAt(
  database: TestDatabase,
  composers: Partial<Record<ReminderKind, Composer>>,
  actors: readonly Actor[],
  now: Date,
): Promise<{ readonly to: string; readonly kind: ReminderKind; readonly subject: string; readonly text: string }[]> {
  await planAt(database, now);
  const mails = [];
  for (const reminder of await keptReminders(database, 'told_at is null and superseded_at is null and due_at <= $1', [
    now,
  ])) {
    const actor = actors.find((it) => it.id === reminder.recipientId);
    const composer = composers[reminder.kind];
    if (!actor || !composer) continue;
    const said = await composed(database, composer, actor, reminder, now);
    await database.client.query(
      typeof said === 'string'
        ? `update reminder set superseded_at = $2, superseded_for = '${said}' where id = $1`
        : 'update reminder set told_at = $2 where id = $1',
      [reminder.id, now],
    );
    if (typeof said !== 'string' && said.mail)
      mails.push({ to: reminder.recipientId, kind: reminder.kind, subject: said.mail.subject, text: said.mail.text });
  }
  return mails;
}

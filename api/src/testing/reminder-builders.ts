import type { Day, DeliveryPhase, ReminderKind, ReminderSubject } from '#domain';
import type { Actor } from '../core/actor.ts';
import { newId } from '../core/id.ts';
import { NOON, type TestDatabase } from './in-work.ts';

interface Reminded {
  readonly kind: ReminderKind;
  readonly subjectType: ReminderSubject;
  readonly subjectId: string;
  readonly localDay: Day;
  readonly personId: string | null;
  /** Null: it waits. */
  readonly toldAt: Date | null;
  readonly told: object;
}

/** Somebody was told this noon that an issue is due. The ledger is written by SQL alone, so it has no entity. */
export async function aReminder(
  { client }: TestDatabase,
  { id: recipientId }: Pick<Actor, 'id'>,
  over: Partial<Reminded>,
) {
  const id = newId();
  const told: Reminded = {
    ...{ kind: 'DUE', subjectType: 'ISSUE', subjectId: newId(), localDay: '2026-11-21', personId: null, told: {} },
    toldAt: NOON,
    ...over,
  };
  await client.query(
    `insert into reminder (id, recipient_id, kind, subject_type, subject_id, local_day, due_at, person_id, told_at, told)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      recipientId,
      told.kind,
      told.subjectType,
      told.subjectId,
      told.localDay,
      NOON,
      told.personId,
      told.toldAt,
      told.told,
    ],
  );
  return { id, ...told };
}

/** The mail of a reminder of its own, as an attempt left it. */
export async function aMail(
  database: TestDatabase,
  recipient: Pick<Actor, 'id'>,
  phase: DeliveryPhase,
): Promise<string> {
  const [id, reminder] = [newId(), await aReminder(database, recipient, { kind: 'TO_MANAGER' })];
  await database.client.query(
    `insert into delivery (id, reminder_id, recipient_id, kind, phase, next_at, message_id, attempts, first_tried_at, doubt_since, settled_at)
     values ($1, $2, $3, $4, $5, $6, $7, 1, $6, case when $5 = 'IN_DOUBT' then $6::timestamptz end,
             case when $5 = 'BOUNCED' then $6::timestamptz end)`,
    [id, reminder.id, recipient.id, reminder.kind, phase, NOON, `<${id}@enishi.example>`],
  );
  return id;
}

import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { NotAllowed, NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import type { Office } from '../offices/index.ts';
import { anOffice, aUser } from '../testing/builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { aReminder } from '../testing/reminder-builders.ts';
import { deskAlert, mailDesk, mailOfReminder, mailsToLookAfter } from './mail-desk.ts';

const database = useDatabase();
let office: Office;
let administrator: Actor;
let mizuno: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  administrator = await aUser(database, office, 'ADMINISTRATOR');
  mizuno = await aUser(database, office);
});

const desk = (actor = administrator) => database.as(actor, mailDesk);
const alert = (actor = administrator) => database.as(actor, deskAlert);
const listed = async (actor = administrator) => (await database.as(actor, mailsToLookAfter)).nodes;

/** Heard of so many minutes ago. */
const aWorker = (minutes: number, hasSmtp = true) =>
  database.client.query(
    `insert into worker_beat (worker_id, does, beat_at, has_smtp) values ($1, 'WORKER', now() - make_interval(mins => $2), $3)`,
    [newId(), minutes, hasSmtp],
  );
const stops = () =>
  database.client.query(
    `update mail_stop set stopped_at = clock_now(), code = 'EAUTH', answer = '535 no', retry_at = clock_now()`,
  );

async function aMailTo(recipient: Actor, phase: string, nextAt = NOON, attempts = 1) {
  const reminder = await aReminder(database, recipient, { kind: 'MORNING', subjectType: 'USER' });
  const id = newId();
  await database.client.query(
    `insert into delivery (id, reminder_id, recipient_id, kind, phase, next_at, message_id, attempts, settled_at, smtp_code)
     values ($1, $2, $3, 'MORNING', $4, $5, $6, $7, case when $4 in ('BOUNCED', 'HELD') then $5::timestamptz end, 550)`,
    [id, reminder.id, recipient.id, phase, nextAt, newId(), attempts],
  );
  return { id, reminderId: reminder.id };
}

describe('the desk of mails', () => {
  it('counts what waits, what waits for later and what failed, and says how long the oldest waits', async () => {
    await aMailTo(mizuno, 'PENDING', new Date(NOON.getTime() - 90_000), 0);
    await aMailTo(mizuno, 'PENDING', new Date(NOON.getTime() + 3_600_000));
    await aMailTo(mizuno, 'BOUNCED');
    await aMailTo(mizuno, 'IN_DOUBT');
    await aMailTo(mizuno, 'SENT');
    expect(await desk()).toMatchObject({ waiting: 1, later: 1, oldestDueSeconds: 90, bounced: 1, inDoubt: 1, held: 0 });
  });

  it('says that nothing waits where nothing does', async () => {
    expect(await desk()).toMatchObject({ waiting: 0, later: 0, oldestDueSeconds: null, stop: null });
  });

  it('is for administrators', async () => {
    await expect(desk(mizuno)).rejects.toBeInstanceOf(NotAllowed);
    await expect(alert(mizuno)).rejects.toBeInstanceOf(NotAllowed);
    await expect(listed(mizuno)).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe('an administrator is alarmed', () => {
  it('when no worker was heard of for ten minutes', async () => {
    expect(await alert()).toBe('NO_WORKER');
    await aWorker(11);
    expect(await desk()).toMatchObject({ alert: 'NO_WORKER', workers: [{ isAlive: false }] });
    await aWorker(9);
    expect(await alert()).toBeNull();
  });

  it('when all mails stand still, with the reason', async () => {
    await aWorker(0);
    await stops();
    expect(await desk()).toMatchObject({ alert: 'STOPPED', stop: { code: 'EAUTH', answer: '535 no' } });
  });

  it('when there is nowhere to send mails to, but not in a demo', async () => {
    await aWorker(0, false);
    expect(await alert()).toBe('NO_SMTP');
    await database.client.query('insert into installation (is_demo) values (true)');
    expect(await alert()).toBeNull();
  });
});

describe('the mails to look after', () => {
  it('are those that failed, are in doubt or are tried again', async () => {
    const ids = [];
    for (const phase of ['BOUNCED', 'HELD', 'IN_DOUBT', 'PENDING']) ids.push((await aMailTo(mizuno, phase)).id);
    await aMailTo(mizuno, 'SENT');
    await aMailTo(mizuno, 'PENDING', NOON, 0);
    expect((await listed()).map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('are those of the users whom one looks after', async () => {
    const elsewhere = await anOffice(database);
    const stranger = await aUser(database, elsewhere, 'ADMINISTRATOR');
    await aMailTo(mizuno, 'BOUNCED');
    expect(await listed(stranger)).toEqual([]);
    expect(await listed()).toHaveLength(1);
  });
});

describe('the mail of a test', () => {
  it('is followed by whoever asked for it, and by nobody else', async () => {
    const { reminderId } = await aMailTo(administrator, 'SENT');
    const own = await database.as(administrator, (look) => mailOfReminder(look, reminderId));
    expect(own).toMatchObject({ mail: { phase: 'SENT' } });
    const others = database.as(mizuno, (look) => mailOfReminder(look, reminderId));
    await expect(others).rejects.toBeInstanceOf(NotFound);
  });
});

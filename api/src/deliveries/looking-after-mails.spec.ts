import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { NotAllowed, NotFound, Refused } from '../core/errors.ts';
import type { Office } from '../offices/index.ts';
import { anOffice, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { aMail } from '../testing/reminder-builders.ts';
import { chooseDoubtPolicy, doubtPolicies } from './doubt-policies.ts';
import { retryMail } from './retry-mail.ts';
import { sendTestMail } from './send-test-mail.ts';
import { settleDoubt } from './settle-doubt.ts';

const database = useDatabase();

let office: Office;
let reader: Actor;
let administrator: Actor;
let stranger: Actor;
beforeEach(async () => {
  office = await anOffice(database);
  reader = await aUser(database, office);
  administrator = await aUser(database, office, 'ADMINISTRATOR');
  stranger = await aUser(database, await anOffice(database, { name: '大阪支店' }), 'ADMINISTRATOR');
});

const standing = async (id: string) =>
  (
    await database.client.query('select phase, doubt_ended, doubt_ended_by_id, resent from delivery where id = $1', [
      id,
    ])
  ).rows[0];

describe('a mail in doubt', () => {
  it.each([
    ['ARRIVED', 'SENT', 0],
    ['SEND_AGAIN', 'PENDING', 1],
    ['LET_BE', 'SUPERSEDED', 0],
  ] as const)('ends as an administrator of its recipient says: %s', async (end, phase, resent) => {
    const id = await aMail(database, reader, 'IN_DOUBT');
    await database.as(administrator, (work) => settleDoubt(work, { id, end }));
    expect(await standing(id)).toMatchObject({ phase, resent, doubt_ended_by_id: administrator.id });
  });

  it('ends once', async () => {
    const id = await aMail(database, reader, 'IN_DOUBT');
    await database.as(administrator, (work) => settleDoubt(work, { id, end: 'ARRIVED' }));
    const again = database.as(administrator, (work) => settleDoubt(work, { id, end: 'SEND_AGAIN' }));
    await expect(again).rejects.toMatchObject(new Refused('NOT_IN_DOUBT'));
    expect(await standing(id)).toMatchObject({ phase: 'SENT', resent: 0 });
  });

  it('is not there for another office’s administrator, nor for its own reader', async () => {
    const id = await aMail(database, reader, 'IN_DOUBT');
    for (const actor of [stranger, reader]) {
      const attempt = database.as(actor, (work) => settleDoubt(work, { id, end: 'ARRIVED' }));
      await expect(attempt).rejects.toThrow(NotFound);
    }
    expect(await standing(id)).toMatchObject({ phase: 'IN_DOUBT' });
  });
});

describe('a mail that failed', () => {
  it('is tried again at once when an administrator says so, if there is something to try', async () => {
    const id = await aMail(database, reader, 'BOUNCED');
    await expect(database.as(stranger, (work) => retryMail(work, { id }))).rejects.toThrow(NotFound);
    await database.as(administrator, (work) => retryMail(work, { id }));
    expect(await standing(id)).toMatchObject({ phase: 'PENDING' });
    const sent = await aMail(database, reader, 'SENT');
    const attempt = database.as(administrator, (work) => retryMail(work, { id: sent }));
    await expect(attempt).rejects.toMatchObject(new Refused('MAIL_NOT_WAITING'));
  });
});

describe('a test mail', () => {
  it('is an administrator’s to themselves, ten times an hour', async () => {
    await expect(database.as(reader, sendTestMail)).rejects.toThrow(NotAllowed);
    for (let nth = 0; nth < 10; nth += 1) await database.as(administrator, sendTestMail);
    await expect(database.as(administrator, sendTestMail)).rejects.toMatchObject({ code: 'TOO_MANY_TEST_MAILS' });
    const { rows } = await database.client.query(
      `select distinct recipient_id, kind from reminder where kind = 'TEST'`,
    );
    expect(rows).toEqual([{ recipient_id: administrator.id, kind: 'TEST' }]);
  });
});

describe('what an office wants of mails in doubt', () => {
  it('is sending again until its administrator chooses, and holds for the offices below that chose nothing', async () => {
    const branch = await anOffice(database, { name: '町田支店', parentId: office.id });
    administrator = await aUser(database, office, 'ADMINISTRATOR');
    const policies = async () =>
      Object.fromEntries(
        (await database.as(administrator, doubtPolicies)).map(({ office: { name }, policy }) => [name, policy]),
      );
    expect(await policies()).toEqual({ 新宿支店: 'RESEND', 町田支店: 'RESEND' });
    await database.as(administrator, (work) => chooseDoubtPolicy(work, { officeId: office.id, policy: 'HOLD' }));
    expect(await policies()).toEqual({ 新宿支店: 'HOLD', 町田支店: 'HOLD' });
    await database.as(administrator, (work) => chooseDoubtPolicy(work, { officeId: branch.id, policy: 'RESEND' }));
    expect(await policies()).toEqual({ 新宿支店: 'HOLD', 町田支店: 'RESEND' });
  });

  it('is no other office’s to choose or to read', async () => {
    const choose = (actor: Actor) =>
      database.as(actor, (work) => chooseDoubtPolicy(work, { officeId: office.id, policy: 'HOLD' }));
    await expect(choose(stranger)).rejects.toThrow(NotFound);
    await expect(choose(reader)).rejects.toThrow(NotAllowed);
    await expect(database.as(reader, doubtPolicies)).rejects.toThrow(NotAllowed);
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DeliveryPhase, ReminderKind } from '#domain';
import type { Actor } from '../core/actor.ts';
import { anOffice, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { aMail } from '../testing/reminder-builders.ts';
import { composed, keptReminders, mailOf } from '../testing/reminding.ts';
import { composersFor } from './composers.ts';

const database = useDatabase();
const composers = composersFor('https://enishi.example.jp');
const DESK = 'https://enishi.example.jp/settings/mail-desk';
let administrator: Actor;
let ann: Actor;

beforeEach(async () => {
  const office = await anOffice(database);
  administrator = await aUser(database, office, 'ADMINISTRATOR');
  ann = await aUser(database, office);
  await database.client.query(`update app_user set name = '青木 凛', version = version + 1 where id = $1`, [ann.id]);
});

/** A mail to Ann that stands there, and the word about it to the administrator. */
async function alertOf(kind: 'BOUNCED' | 'IN_DOUBT', phase: DeliveryPhase, to = administrator) {
  const id = await aMail(database, ann, phase);
  await database.client.query('update delivery set smtp_code = 550 where id = $1', [id]);
  await database.client.query('select alert_of_mail($1, $2)', [id, kind]);
  const [reminder] = await keptReminders(database, 'kind = $1 and recipient_id = $2', [kind, to.id]);
  return { ...reminder!, subjectId: id };
}
const said = async (kind: 'BOUNCED' | 'IN_DOUBT', phase: DeliveryPhase) =>
  composed(database, composers[kind], administrator, await alertOf(kind, phase));
const inEnglish = () => ({ ...administrator, language: 'en' as const });

describe('a word about a mail', () => {
  it('that bounced says whom it did not reach, with the code of the server, and leads to the desk', async () => {
    const { subject, text, told } = await mailOf(
      database,
      composers.BOUNCED,
      administrator,
      await alertOf('BOUNCED', 'BOUNCED'),
    );
    expect(subject).toBe('青木 凛さんへのメールが届きませんでした');
    expect(text).toContain(DESK);
    expect(told).toEqual({ recipientName: '青木 凛', mailKind: 'TO_MANAGER', mailDay: '2026-11-21', smtpCode: 550 });
  });

  it('of which nobody knows says so, and no code', async () => {
    const { subject, text, told } = await mailOf(
      database,
      composers.IN_DOUBT,
      administrator,
      await alertOf('IN_DOUBT', 'HELD'),
    );
    expect(subject).toBe('青木 凛さんへのメールが届いたか分かりません');
    expect(text).toContain(DESK);
    expect(told).toEqual({ recipientName: '青木 凛', mailKind: 'TO_MANAGER', mailDay: '2026-11-21' });
  });

  it('is in the language of its reader', async () => {
    const bounced = await mailOf(database, composers.BOUNCED, inEnglish(), await alertOf('BOUNCED', 'HELD'));
    expect([bounced.subject, bounced.language]).toEqual(['A mail to 青木 凛 was not delivered', 'en']);
  });

  it.each<['BOUNCED' | 'IN_DOUBT', DeliveryPhase]>([
    ['BOUNCED', 'SENT'],
    ['IN_DOUBT', 'SENT'],
    ['IN_DOUBT', 'PENDING'],
    ['IN_DOUBT', 'SUPERSEDED'],
  ])('%s is not said any longer where it is %s by now', async (kind, phase) => {
    expect(await said(kind, phase)).toBe('DONE');
  });

  it('is for whom it was meant: of a mail that they were told nothing of nobody learns anything', async () => {
    const reminder = await alertOf('BOUNCED', 'BOUNCED');
    const stranger = await aUser(database, await anOffice(database), 'ADMINISTRATOR');
    expect(await composed(database, composers.BOUNCED, stranger, reminder)).toBe('DONE');
  });
});

describe('a word that mails stand still', () => {
  const stopped = { kind: 'MAIL_STOPPED' satisfies ReminderKind } as const;
  const stop = () =>
    database.client.query(
      `update mail_stop set stopped_at = clock_now(), retry_at = clock_now(), code = '535', answer = 'no such account: enishi'`,
    );

  it('says it with the code alone, and leads to the desk', async () => {
    await stop();
    const { subject, text, told } = await mailOf(database, composers.MAIL_STOPPED, administrator, stopped);
    expect(subject).toBe('メールの送信を止めています');
    expect(text).toContain(DESK);
    expect(told).toEqual({ code: '535' });
    expect((await mailOf(database, composers.MAIL_STOPPED, inEnglish(), stopped)).subject).toBe(
      'Mails are not being sent',
    );
  });

  it('is not said any longer once they go again', async () => {
    expect(await composed(database, composers.MAIL_STOPPED, administrator, stopped)).toBe('DONE');
  });
});

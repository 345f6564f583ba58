import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import type { Office } from '../offices/index.ts';
import { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact, aFollowUp, anIssue, anUnpromisedIssue } from '../testing/entry-builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { composed, inTokyo, mailOf, planAt, withDays } from '../testing/reminding.ts';
import { morning } from './morning.ts';

const database = useDatabase();
const composer = morning('https://enishi.example.jp');
const MORNING = { kind: 'MORNING' } as const;
const today = '2026-11-21';
let office: Office;
let person: Person;
let ann: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  ann = await aUser(database, office);
  person = await aPerson(database, office);
  await anAssignment(database, person, { coordinator: ann });
});

const mail = (now = NOON) => mailOf(database, composer, ann, MORNING, now);

describe('the morning mail', () => {
  it('says first what is late, then today, then the coming week, then what was never told', async () => {
    await aFollowUp(database, person, ann, { plannedOn: today });
    const site = await aPerson(database, office, { name: '早瀬 凛' });
    await anIssue(database, site, ann, { dueOn: '2026-11-18', reportOn: '2026-11-30' });
    await anIssue(database, person, ann, { dueOn: '2026-11-25', reportOn: '2026-11-26' });
    await anIssue(database, person, ann, {
      state: 'RESOLVED',
      resolvedOn: '2026-11-19',
      resolution: '済',
      reportOn: '2026-12-10',
    });

    const { subject, text, told } = await mail();
    expect(subject).toBe('11月21日(土) 先に 1件・会う人 1人');
    expect(text.match(/■.*|・.*/g)).toEqual([
      '■ 先に(1件)',
      '・早瀬 凛さん 期限・11月18日(水)',
      '■ 今日(1件)',
      '・森川 結衣さん 訪問・青葉精機',
      '■ このあと7日(1件)',
      '・森川 結衣さん 期限・11月25日(水)・青葉精機',
      '■ 解決して、まだ報告していないもの(1件)',
      '・森川 結衣さん 報告・12月10日(木)・青葉精機',
    ]);
    expect(told).toMatchObject({ visits: 1, due: 0, overdue: 1, thisWeek: 1, unreported: 1 });
  });

  it('says all that is late, however old it is, and counts what it does not list', async () => {
    for (let n = 0; n < 23; n += 1) await anIssue(database, person, ann, { dueOn: '2026-05-01' });
    const { text, subject } = await mail();
    expect(subject).toContain('先に 23件');
    expect(text).toContain('ほか 3件 https://enishi.example.jp/promises');
  });

  it('leads to the row of each line, in HTML and in the text', async () => {
    const { id } = await anIssue(database, person, ann, { dueOn: today });
    await aFollowUp(database, person, ann, { plannedOn: today });
    const { text, html } = await mail();
    for (const path of [`/promises/${id}`, `/people/${person.id}`, '/today', '/settings']) {
      expect(text).toContain(`https://enishi.example.jp${path}`);
      expect(html).toContain(`href="https://enishi.example.jp${path}"`);
    }
  });

  it('is not sent where there is nothing to say', async () => {
    await aFollowUp(database, person, ann, { plannedOn: '2026-12-04' });
    await anUnpromisedIssue(database, await aConversation(database, person, ann));
    expect(await composed(database, composer, ann, MORNING)).toBe('NOTHING_TO_SAY');
  });

  it('is composed anew: what was done in the meantime is not reminded of', async () => {
    const { id } = await aFollowUp(database, person, ann, { plannedOn: today });
    await mail();
    await database.client.query(`update follow_up set state = 'DONE', done_on = $2, version = 2 where id = $1`, [
      id,
      today,
    ]);
    expect(await composed(database, composer, ann, MORNING)).toBe('NOTHING_TO_SAY');
  });

  it('gives way to the morning of a later day', async () => {
    await aFollowUp(database, person, ann, { plannedOn: today });
    await withDays(database, office);
    await planAt(database, inTokyo('2026-11-24 08:00'));
    expect(await composed(database, composer, ann, { ...MORNING, localDay: '2026-11-20' })).toBe('NEWER');
    expect(await composed(database, composer, ann, { ...MORNING, localDay: '2026-11-24' })).toMatchObject({ mail: {} });
  });

  it('says so where it comes on a later day', async () => {
    await aFollowUp(database, person, ann, { plannedOn: today });
    const { text } = await mailOf(database, composer, ann, { ...MORNING, localDay: '2026-11-20' });
    expect(text).toContain('お届けが遅くなりました。');
    expect((await mail()).text).not.toContain('お届けが遅くなりました。');
  });

  it('has the meetings ahead as whole days for a calendar', async () => {
    const { id } = await aFollowUp(database, person, ann, { plannedOn: '2026-11-24' });
    const [file, ...others] = (await mail()).attachments;
    expect(others).toEqual([]);
    expect(file).toMatchObject({ filename: 'enishi.ics', contentType: 'text/calendar; charset=utf-8' });
    const lines = file!.content.split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        `UID:${id}@enishi.example.jp`,
        'DTSTART;VALUE=DATE:20261124',
        'DTEND;VALUE=DATE:20261125',
        'SUMMARY:森川 結衣さん・訪問',
      ]),
    );
    expect(file!.content).not.toMatch(/METHOD|ATTENDEE|ORGANIZER/);
  });

  it('speaks the language of its reader', async () => {
    await anIssue(database, person, ann, { dueOn: '2026-11-18' });
    const english = { ...ann, language: 'en' } as const;
    const { subject, text, html } = await mailOf(database, composer, english, MORNING);
    expect(subject).toBe('Sat 21 Nov: 1 to do first');
    expect(text).toContain('・森川 結衣 Due · Wed 18 Nov · 青葉精機');
    expect(html).toContain('<html lang="en">');
  });

  it('has nothing of a person who went to an office that the reader does not see', async () => {
    const elsewhere = await anOffice(database);
    const gone = await aPerson(database, office, { name: '去った人' });
    await aFollowUp(database, gone, ann, { plannedOn: today });
    await anIssue(database, gone, ann, { dueOn: today });
    await database.db.update(Person, gone.id, { officeId: elsewhere.id, version: 2 });
    expect(await composed(database, composer, ann, MORNING)).toBe('NOTHING_TO_SAY');
  });

  it('can be made into no other page by a name', async () => {
    const bad = await aPerson(database, office, { name: '<img src=x onerror=alert(1)>"\r\nBcc: a@b' });
    await aFollowUp(database, bad, { ...ann }, { plannedOn: today });
    const { html, subject, attachments } = await mail();
    expect(html).not.toContain('<img');
    expect(subject).not.toMatch(/[\r\n]/);
    expect(attachments[0]!.content).not.toMatch(/^Bcc/m);
    const named = { ...ann, name: '青木\r\nBcc: b@c' };
    expect((await mailOf(database, composer, named, MORNING)).to.name).toBe('青木 Bcc: b@c');
  });

  it('holds nothing that was typed about anybody', async () => {
    const talk = await aConversation(database, person, ann, { rawText: 'カナリア', noNextReason: 'カナリア' });
    for (const over of [{ audience: 'SELF' }, { isSensitive: true }, { audience: 'EVERYONE' }] as const)
      await aFact(database, talk, { text: 'カナリア', about: 'PERSON', ...over });
    await anIssue(database, person, ann, {
      text: 'カナリア',
      direction: 'カナリア',
      dueOn: today,
      conversationId: talk.id,
    });
    await aFollowUp(database, person, ann, { plannedOn: today, reason: 'カナリア' });
    expect(JSON.stringify(await mail())).not.toContain('カナリア');
  });

  it('is written down with whom it showed', async () => {
    await aFollowUp(database, person, ann, { plannedOn: today });
    await mail();
    const { rows } = await database.client.query("select details from audit_event where action = 'composeMail'");
    expect(rows).toEqual([{ details: { kind: 'MORNING', persons: [person.id] } }]);
  });
});

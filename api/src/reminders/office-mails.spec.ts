import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import type { Office } from '../offices/index.ts';
import { anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aFollowUp } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { inTokyo, keptReminders, mailOf, planAt, withDays } from '../testing/reminding.ts';
import { changeMailHour } from './change-mail-hour.ts';
import { changeMailWording, resetMailWording } from './change-mail-wording.ts';
import { composersFor } from './composers.ts';
import type { ChangeMailWordingInput } from './office-mails.input.ts';
import { officeMails } from './office-mails.ts';
import { previewMail } from './preview-mail.ts';

const database = useDatabase();
const composers = composersFor('https://enishi.example.jp');
let office: Office;
let head: Actor;
let ann: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  head = await aUser(database, office, 'MANAGER', 'OFFICE');
  ann = await aUser(database, office);
});

const words = (over: Partial<ChangeMailWordingInput> = {}): ChangeMailWordingInput => ({
  ...{ officeId: office.id, kind: 'MORNING', language: 'ja', version: 0 },
  ...{ greeting: '{name}さん、{office}です。', intro: '{day}は{count}件です。', closing: '' },
  ...over,
});
const change = (over: Partial<ChangeMailWordingInput> = {}, actor = head) =>
  database.as(actor, (work) => changeMailWording(work, words(over)));
const preview = (over: Partial<ChangeMailWordingInput> = {}, actor = head) =>
  database.as(actor, (look) => previewMail(look, 'https://enishi.example.jp', words(over)));
const kept = (actor = head) => database.as(actor, (look) => officeMails(look));
const ofMorning = async () => (await kept()).wordings.find((it) => it.kind === 'MORNING' && it.language === 'ja');

describe('the words of an office', () => {
  it('are those of the product until it has its own, and again once they are reset', async () => {
    expect(await ofMorning()).toMatchObject({ version: 0, greeting: '{name}さん、おはようございます。' });
    await change();
    expect(await ofMorning()).toMatchObject({ version: 1, greeting: '{name}さん、{office}です。' });
    const which = { officeId: office.id, kind: 'MORNING', language: 'ja', version: 1 } as const;
    await database.as(head, (work) => resetMailWording(work, which));
    expect(await ofMorning()).toMatchObject({ version: 0, greeting: '{name}さん、おはようございます。' });
  });

  it('go out with the next mail, their places filled', async () => {
    await change();
    await aFollowUp(database, await aPerson(database, office), ann, { plannedOn: '2026-11-21' });
    const { text, html } = await mailOf(database, composers.MORNING, ann, { kind: 'MORNING' });
    expect(text).toContain('水野 葵さん、新宿支店です。\n11月21日(土)は1件です。');
    expect(html).toContain('水野 葵さん、新宿支店です。');
  });

  it.each([
    [{ intro: '{tel}へ' }, 'intro'],
    [{ greeting: '{}さん' }, 'greeting'],
    [{ closing: 'では{name' }, 'closing'],
    [{ closing: 'では}' }, 'closing'],
  ])('have no place of which nothing is known: %j', async (over, field) => {
    await expect(change(over)).rejects.toMatchObject({ code: 'PLACEHOLDER_UNKNOWN', field });
    await expect(preview(over)).rejects.toMatchObject({ code: 'PLACEHOLDER_UNKNOWN', field });
    expect(await ofMorning()).toMatchObject({ version: 0 });
  });

  it('are not changed by a screen that shows older ones', async () => {
    await change();
    await expect(change({ greeting: 'やあ' })).rejects.toBeInstanceOf(Conflict);
    await change({ version: 1, greeting: 'おはよう' });
    await expect(change({ version: 1, greeting: 'やあ' })).rejects.toBeInstanceOf(Conflict);
    expect(await ofMorning()).toMatchObject({ greeting: 'おはよう', version: 2 });
  });

  it('can be made into no page by whoever writes them', async () => {
    const { html } = await preview({ intro: '<script>alert(1)</script>\n次の行' });
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;<br>次の行');
  });
});

describe('whoever chooses the words', () => {
  it('is the head of the office or an administrator, there or above', async () => {
    const branch = await anOffice(database, { parentId: office.id });
    const administrator = await aUser(database, office, 'ADMINISTRATOR');
    await change({}, administrator);
    await change({ officeId: branch.id }, await aUser(database, office, 'ADMINISTRATOR'));
    await change({ version: 1 });
    const section = await aUser(database, office, 'MANAGER', 'SECTION');
    for (const actor of [ann, section]) {
      await expect(change({ kind: 'TO_HEAD' }, actor)).rejects.toBeInstanceOf(NotAllowed);
      await expect(preview({}, actor)).rejects.toBeInstanceOf(NotAllowed);
      await expect(kept(actor)).rejects.toBeInstanceOf(NotAllowed);
    }
  });

  it('finds no other office', async () => {
    const elsewhere = await aUser(database, await anOffice(database), 'MANAGER', 'OFFICE');
    await expect(change({}, elsewhere)).rejects.toBeInstanceOf(NotFound);
    expect((await kept(elsewhere)).offices).toHaveLength(1);
  });
});

describe('looking at a mail before it goes', () => {
  it('shows what the reader themself has today, and writes nothing', async () => {
    await aFollowUp(database, await aPerson(database, office), head, { plannedOn: '2026-11-21' });
    const { subject, text, isExample } = await preview();
    expect([subject, isExample]).toEqual(['11月21日(土) 会う人 1人', false]);
    expect(text).toContain('森川 結衣さん');
    expect(await ofMorning()).toMatchObject({ version: 0 });
    expect(await keptReminders(database)).toEqual([]);
  });

  it.each(['MORNING', 'MANAGER_MORNING', 'CALL_DUE', 'TO_MANAGER', 'TO_HEAD', 'HANDED_OVER'] as const)(
    'shows %s with a line of nobody where they have none',
    async (kind) => {
      for (const language of ['ja', 'en'] as const) {
        const { subject, html, isExample } = await preview({ kind, language });
        expect([isExample, /\{\w+\}/.test(subject + html.replace(/<style>.*?<\/style>/s, ''))]).toEqual([true, false]);
      }
    },
  );
});

describe('the hour of the mornings', () => {
  it('is eight until it is chosen, and counts from the next morning on', async () => {
    await withDays(database, office);
    expect(await kept()).toMatchObject({ mailAt: '08:00', hourVersion: 0 });
    const mailAt = { officeId: office.id, version: 0, mailAt: '07:30' };
    await database.as(head, (work) => changeMailHour(work, mailAt));
    expect(await kept()).toMatchObject({ mailAt: '07:30', hourVersion: 1 });
    await expect(database.as(head, (work) => changeMailHour(work, mailAt))).rejects.toBeInstanceOf(Conflict);
    await planAt(database, inTokyo('2026-11-24 07:30'));
    expect((await keptReminders(database))[0]).toMatchObject({ dueAt: '2026-11-24 07:30' });
  });
});

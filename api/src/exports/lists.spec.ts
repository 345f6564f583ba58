import { describe, expect, it } from '@jest/globals';
import { Language, type Day } from '#domain';
import { Consent } from '../consents/index.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { Tenure } from '../tenures/index.ts';
import { anAssignment, anOffice, aPerson, aUser, aWorkplace, giveRole } from '../testing/builders.ts';
import { aConversation, aFact, aFollowUp, aKeptConversation, anIssue } from '../testing/entry-builders.ts';
import { exported } from '../testing/exported.ts';
import { useDatabase } from '../testing/in-work.ts';
import { LISTS } from './lists.ts';

const database = useDatabase();

/** An office with a coordinator who owns one person, and somebody of another office. */
async function aVillage() {
  const [office, elsewhere] = [await anOffice(database), await anOffice(database)];
  const actor = await aUser(database, office);
  const stranger = await aUser(database, elsewhere);
  const person = await aPerson(database, office, { name: '森川 結衣' });
  const assignment = await anAssignment(database, person, { coordinator: actor, termToOn: '2026-12-20' });
  return { office, elsewhere, actor, stranger, person, assignment };
}
const ofWindow = { from: '2026-11-01', to: '2026-12-31', scope: 'OFFICE' };
const rowsOf = async (actor: Actor, name: string, asked: object) =>
  (await exported(database, actor, name, asked)).slice(1);

describe('a list that is taken out', () => {
  it('has heads of its own in both languages, no two the same', async () => {
    const { office, actor, person } = await aVillage();
    await giveRole(database, actor.id, office, 'ADMINISTRATOR');
    const roles = [
      ...actor.roles,
      { officeId: office.id, officeName: office.name, role: 'ADMINISTRATOR' as const, grade: null },
    ];
    const asked: Record<string, object> = { calendar: ofWindow, promises: { scope: 'ALL' } };
    const ofPerson = { timeline: 1, tenures: 1, consents: 1 };
    for (const language of Object.values(Language))
      for (const { name } of LISTS.values()) {
        const query = asked[name] ?? (name in ofPerson ? { person: person.id } : {});
        const [heads] = await exported(database, { ...actor, roles, language }, name, query);
        expect(heads!.length).toBeGreaterThan(4);
        expect(new Set(heads).size).toBe(heads!.length);
      }
  });

  it('of promises holds what its screen holds, in its order, and for others nothing', async () => {
    const { actor, stranger, person } = await aVillage();
    await anIssue(database, person, actor);
    await anIssue(database, person, actor, { text: '先の件', dueOn: '2026-11-20', reportOn: '2026-11-24' });
    const rows = await rowsOf(actor, 'promises', { scope: 'ALL' });
    expect(rows.map(([group, , text]) => [group, text])).toEqual([
      ['期限を過ぎた', '先の件'],
      ['来週', '席の冷房が強い'],
    ]);
    expect(rows[1]).toEqual([
      '来週',
      '2026/11/25',
      '席の冷房が強い',
      '森川 結衣',
      'もりかわ ゆい',
      '青葉精機',
      '水野 葵',
      '2026/11/20',
      '2026/11/25',
      '席替えを派遣先へ相談する',
      '本人',
      '2026/11/26',
      '電話',
      '対応中',
    ]);
    expect(await rowsOf(actor, 'promises', { scope: 'MINE', part: 'LATE' })).toHaveLength(1);
    expect(await rowsOf(actor, 'promises', { scope: 'OFFICE' })).toHaveLength(2);
    for (const scope of ['MINE', 'OFFICE', 'ALL']) expect(await rowsOf(stranger, 'promises', { scope })).toEqual([]);
  });

  it('of clients has a row for each supervisor, with the people whom I see there', async () => {
    const { actor, stranger } = await aVillage();
    await aWorkplace(database);
    const rows = await rowsOf(actor, 'clients', { search: '青葉' });
    expect(rows).toHaveLength(2);
    expect(rows.map((it) => it[5]).sort()).toEqual(['0', '1']);
    expect(rows[0]).toEqual(expect.arrayContaining(['青葉精機', '立川工場', '042-000-0000', '品質管理課', '大槻 誠']));
    expect((await rowsOf(stranger, 'clients', {})).map((it) => it[5])).toEqual(['0', '0']);
    expect(await rowsOf(actor, 'clients', { archived: 'true' })).toEqual([]);
    const administrator = await aUser(database, await anOffice(database), 'ADMINISTRATOR');
    await expect(exported(database, administrator, 'clients')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('of the calendar holds each meeting, each day of an issue and each end of a term', async () => {
    const { actor, stranger, person, assignment } = await aVillage();
    await aFollowUp(database, person, actor, { plannedOn: '2026-11-27', assignmentId: assignment.id });
    await anIssue(database, person, actor);
    await aConversation(database, person, actor, { nothingSpecial: true });
    const rows = await rowsOf(actor, 'calendar', ofWindow);
    expect(rows.map(([day, kind]) => [day, kind])).toEqual([
      ['2026/11/20', '訪問(記録あり)'],
      ['2026/11/25', '約束'],
      ['2026/11/26', '報告'],
      ['2026/11/27', '訪問'],
      ['2026/12/20', '更新'],
    ]);
    expect(rows[4]).toContain('1回目の契約期間の終わり');
    expect(await rowsOf(stranger, 'calendar', ofWindow)).toEqual([]);
    const tooLong = { ...ofWindow, to: '2027-03-01' };
    await expect(rowsOf(actor, 'calendar', tooLong)).rejects.toMatchObject({ code: 'RANGE_TOO_LONG', field: 'to' });
    await expect(rowsOf(actor, 'calendar', { ...ofWindow, to: 'x' })).rejects.toMatchObject({ field: 'to' });
  });

  it('of users is for their administrators alone', async () => {
    const { office, elsewhere, actor } = await aVillage();
    const administrator = await aUser(database, office, 'ADMINISTRATOR');
    await aUser(database, elsewhere);
    const rows = await rowsOf(administrator, 'users', {});
    expect(rows.map((it) => it[2]).sort()).toEqual(['新宿支店・システム管理者', '新宿支店・フォロー担当']);
    expect(await rowsOf(administrator, 'users', { inactive: 'true' })).toEqual([]);
    await expect(exported(database, actor, 'users')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('what was said with a person', () => {
  it('leaves without the lines that need care and those for oneself, also for whoever may read them', async () => {
    const { actor, person, assignment } = await aVillage();
    const talk = await aConversation(database, person, actor, { assignmentId: assignment.id });
    await aFact(database, talk, { text: '犬を飼い始めた' });
    await aFact(database, talk, { text: '通院している', isSensitive: true, ordinal: 1 });
    await aFact(database, talk, { text: '私の覚え書き', audience: 'SELF', ordinal: 2 });
    await anIssue(database, person, actor, { conversationId: talk.id });
    const secret = await aConversation(database, person, actor, { heldOn: '2026-11-12' });
    await aFact(database, secret, { text: '家族の病気', isSensitive: true });
    const kept = await aKeptConversation(database, person, { nothingSpecial: true });

    const rows = await rowsOf(actor, 'timeline', { person: person.id });
    expect(rows.map((it) => [it[0], it[2], it[4], it[5]])).toEqual([
      ['2026/11/20', '水野 葵', '事実', '犬を飼い始めた'],
      ['2026/11/20', '水野 葵', '相談', '席の冷房が強い'],
      ['2026/11/18', kept.authorName, '特に変わりなし', ''],
    ]);
  });

  it('is not there for whoever does not see the person', async () => {
    const { stranger, person } = await aVillage();
    for (const name of ['timeline', 'tenures', 'consents'])
      await expect(exported(database, stranger, name, { person: person.id })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    await expect(exported(database, stranger, 'timeline', {})).rejects.toMatchObject({
      code: 'INVALID',
      field: 'person',
    });
  });
});

describe('what is kept about a person', () => {
  it('is taken out with its words: when they were with us, and what they agreed to', async () => {
    const { office, actor, person } = await aVillage();
    const by = { personId: person.id, recordedById: actor.id };
    const day = (it: string) => it as Day;
    await add(database.db, Tenure, {
      ...by,
      officeId: office.id,
      fromOn: day('2024-04-01'),
      toOn: day('2026-03-31'),
      leftHow: 'OWN_WISH',
      leftReason: '進学',
    });
    await add(database.db, Consent, {
      ...by,
      purpose: 'MAIL',
      wording: '同意します',
      givenOn: day('2026-03-31'),
      givenVia: 'PAPER',
    });
    expect(await rowsOf(actor, 'tenures', { person: person.id })).toEqual([
      ['新宿支店', '2024/04/01', '2026/03/31', '自己都合', '進学'],
    ]);
    expect(await rowsOf(actor, 'consents', { person: person.id })).toEqual([
      ['お便りのメール', '同意します', '2026/03/31', '書面', '', ''],
    ]);
  });
});

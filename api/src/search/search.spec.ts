import { describe, expect, it } from '@jest/globals';
import { Role } from '#domain';
import { Client, Site, Supervisor } from '../clients/index.ts';
import { Refused } from '../core/errors.ts';
import type { Actor } from '../core/actor.ts';
import { PAGE_SIZE } from '../core/page.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { aConversation, aFact, anIssue } from '../testing/entry-builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import type { SearchInput } from './search.input.ts';
import { search } from './search.ts';

const database = useDatabase();

const searchAs = (actor: Actor, text: string, more: Partial<SearchInput> = {}) =>
  database.as(actor, (look) => search(look, { text, ...more }));
const namesFor = async (actor: Actor, text: string) =>
  (await searchAs(actor, text)).people.nodes.map(({ name }) => name);
const linesFor = async (actor: Actor, text: string, more: Partial<SearchInput> = {}) =>
  (await searchAs(actor, text, more)).said.nodes.map((it) => it.text);

async function aScene() {
  const office = await anOffice(database);
  return { office, actor: await aUser(database, office) };
}

async function said(person: Person, author: Actor, text: string, over: Parameters<typeof aFact>[2] = {}) {
  const heldOn = over.heldOn ?? '2026-11-20';
  return aFact(database, await aConversation(database, person, author, { heldOn }), { text, ...over });
}

describe('a person', () => {
  it.each(['ｻﾄｳ', 'さとう', 'サトウ', '佐藤', 'sato', 'ささと', 'とう は'])(
    'is found by %s, if they are called so',
    async (text) => {
      const { office, actor } = await aScene();
      await aPerson(database, office, { name: '佐藤 花', reading: 'さとう はな' });
      await aPerson(database, office, { name: '髙橋 蓮', reading: 'たかはし れん' });
      expect(await namesFor(actor, text)).toEqual(text === 'ささと' ? [] : ['佐藤 花']);
    },
  );

  it('is found by an old form of a character and by its plain one', async () => {
    const { office, actor } = await aScene();
    await aPerson(database, office, { name: '髙橋 蓮', reading: null });
    await aPerson(database, office, { name: '宮崎 葵', reading: null });
    expect(await namesFor(actor, '高橋')).toEqual(['髙橋 蓮']);
    expect(await namesFor(actor, '宮﨑')).toEqual(['宮崎 葵']);
  });

  it('is found by one character only where a name begins with it', async () => {
    const { office, actor } = await aScene();
    await aPerson(database, office, { name: '森川 結衣', reading: 'もりかわ ゆい' });
    await aPerson(database, office, { name: '大森 蓮', reading: 'おおもり れん' });
    expect(await namesFor(actor, '森')).toEqual(['森川 結衣']);
    expect(await namesFor(actor, 'も')).toEqual(['森川 結衣']);
    expect(await namesFor(actor, '川')).toEqual([]);
  });

  it('is found by a former name, a staff number, and a telephone number with hyphens or without', async () => {
    const { office, actor } = await aScene();
    const over = { formerName: '田辺 結衣', staffNo: 'S-1234', phone: '090-5555-1234' };
    await aPerson(database, office, over);
    for (const text of ['田邊', 's-12', 'Ｓ－１２３４', '090-5555', '55551234']) {
      expect([text, await namesFor(actor, text)]).toEqual([text, ['森川 結衣']]);
    }
    const [hit] = (await searchAs(actor, '5555')).people.nodes;
    expect(hit).toMatchObject({ phone: '090-5555-1234', formerName: '田辺 結衣' });
    expect((await searchAs(actor, '森川')).people.nodes[0]!.phone).toBeNull();
  });

  it('is not found by the end of one name and the beginning of the next', async () => {
    const { office, actor } = await aScene();
    await aPerson(database, office, { name: '森川', reading: 'もりかわ' });
    expect(await namesFor(actor, '川も')).toEqual([]);
  });

  it('comes first whose name begins so, and last who is archived', async () => {
    const { office, actor } = await aScene();
    await aPerson(database, office, { name: '森川 一', reading: 'あもりかわ', archivedAt: NOON });
    await aPerson(database, office, { name: '大森川 二', reading: 'おおもりかわ' });
    await aPerson(database, office, { name: '森川 三', reading: 'もりかわ' });
    expect(await namesFor(actor, '森川')).toEqual(['森川 三', '大森川 二', '森川 一']);
  });

  it('is marked where they do not want to hear from us', async () => {
    const office = await anOffice(database);
    const ann = await aUser(database, office);
    await aPerson(database, office, { name: '遠野 幸', contactRefusedOn: '2026-11-01' });
    expect((await searchAs(ann, '遠野')).people!.nodes).toMatchObject([{ contactRefusedOn: '2026-11-01' }]);
  });

  it('of another office is not there, unless I own or lately owned their work', async () => {
    const { office, actor } = await aScene();
    const other = await anOffice(database);
    await aPerson(database, other, { name: '森川 他' });
    const person = await aPerson(database, other);
    await anAssignment(database, person, { coordinator: actor });
    expect(await namesFor(actor, '森川')).toEqual(['森川 結衣']);
    expect(await namesFor(await aSalesOwnerOfLately(database, office, person), '森川')).toEqual(['森川 結衣']);
    expect(await namesFor(await aUser(database, other, Role.ADMINISTRATOR), '森川')).toEqual([]);
  });

  it('stands on one page only, however many are called so', async () => {
    const { office, actor } = await aScene();
    for (let n = 0; n < PAGE_SIZE + 5; n += 1) {
      const over = { reading: n % 3 ? `もり${n % 4}` : null, archivedAt: n % 5 ? null : NOON };
      await aPerson(database, office, { name: `森 ${n}`, ...over });
    }
    const first = (await searchAs(actor, '森', { kind: 'PEOPLE' })).people;
    const second = (await searchAs(actor, '森', { kind: 'PEOPLE', after: first.endCursor })).people;
    expect([first.nodes.length, first.hasMore, second.nodes.length, second.hasMore]).toEqual([20, true, 5, false]);
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(PAGE_SIZE + 5);
  });
});

describe('a client', () => {
  it('is found with its sites and those who instruct there, by everybody who works with them', async () => {
    const { db } = database;
    const { office, actor } = await aScene();
    const { orgUnitId } = await anAssignment(database, await aPerson(database, office));
    const found = async (who: Actor, text: string) =>
      (await searchAs(who, text)).clients.nodes.map(({ part, name }) => [part, name]);

    expect(await found(actor, '青葉')).toEqual([['CLIENT', '青葉精機']]);
    expect(await found(actor, '立川工')).toEqual([['SITE', '立川工場']]);
    expect(await found(actor, 'おおつき')).toEqual([['SUPERVISOR', '大槻 誠']]);
    const [hit] = (await searchAs(actor, '大槻')).clients.nodes;
    expect(hit).toMatchObject({ clientName: '青葉精機', siteName: '立川工場', orgUnitName: '品質管理課' });

    await db.update(Supervisor, { orgUnitId }, { name: '青葉 誠', version: 2 });
    await db.update(Site, { name: '立川工場' }, { name: '青葉工場', archivedAt: NOON, version: 2 });
    expect((await found(actor, '青葉')).map(([part]) => part)).toEqual(['CLIENT', 'SUPERVISOR', 'SITE']);
    expect(await found(await aUser(database, office, Role.ADMINISTRATOR), '青葉')).toEqual([]);
    expect(await db.count(Client)).toBe(1);
  });
});

describe('what was said', () => {
  it('is found by two characters, however they are typed, the newest first', async () => {
    const { office, actor } = await aScene();
    const person = await aPerson(database, office);
    await said(person, actor, '英検の準備をしている', { heldOn: '2024-02-01' });
    await said(person, actor, '犬を飼い始めた');
    await said(person, actor, '英検ジュンイッキュウに受かった', { heldOn: '2026-11-19' });
    await anIssue(database, person, actor, { text: '英検の手当を知りたい', raisedOn: '2025-06-01' });

    expect(await linesFor(actor, '英検')).toEqual([
      '英検ジュンイッキュウに受かった',
      '英検の手当を知りたい',
      '英検の準備をしている',
    ]);
    expect(await linesFor(actor, 'ｼﾞｭﾝｲ')).toEqual(['英検ジュンイッキュウに受かった']);
    expect(await linesFor(actor, '受か')).toHaveLength(1);
    expect(await linesFor(actor, '英検 手当')).toEqual(['英検の手当を知りたい']);
    expect(await linesFor(actor, '英')).toEqual([]);
  });

  it('is found by a longer word only where its pieces stand together', async () => {
    const { office, actor } = await aScene();
    await said(await aPerson(database, office), actor, '母が東京、弟が京都にいる');
    expect(await linesFor(actor, '東京都')).toEqual([]);
    expect(await linesFor(actor, '京都')).toHaveLength(1);
  });

  it('tells of an issue also how it goes on and how it was solved, where the hit stands there', async () => {
    const { office, actor } = await aScene();
    const solved = { state: 'RESOLVED', resolvedOn: '2026-11-20', resolution: '空調を直した' } as const;
    await anIssue(database, await aPerson(database, office), actor, solved);
    const [line] = (await searchAs(actor, '空調')).said.nodes;
    expect(line).toMatchObject({ kind: 'ISSUE', text: '席の冷房が強い', direction: null, resolution: '空調を直した' });
    expect(line).toMatchObject({ state: 'RESOLVED', reportTo: 'PERSON', firstDueOn: expect.any(String) });
    expect((await searchAs(actor, '席替え')).said.nodes[0]).toMatchObject({ direction: '席替えを派遣先へ相談する' });
  });

  it('is not there for those who may not see the line', async () => {
    const { office, actor } = await aScene();
    const person = await aPerson(database, office);
    const [owner, manager] = [await aUser(database, office), await aUser(database, office, Role.MANAGER)];
    await anAssignment(database, person, { coordinator: owner });
    await said(person, actor, '英検 自分だけ', { audience: 'SELF' });
    await said(person, actor, '英検 要配慮', { isSensitive: true });
    await said(person, actor, '英検 全員', { audience: 'EVERYONE' });
    await said(person, actor, '英検 チーム');
    const sorted = async (who: Actor) => (await linesFor(who, '英検')).map((it) => it.slice(3)).sort();

    expect(await sorted(actor)).toEqual(['チーム', '全員', '自分だけ'].sort());
    expect(await sorted(owner)).toEqual(['チーム', '全員', '要配慮'].sort());
    expect(await sorted(manager)).toEqual(['チーム', '全員', '要配慮'].sort());
    expect(await sorted(await aSalesOwnerOfLately(database, await anOffice(database), person))).toEqual(['全員']);
    expect(await sorted(await aUser(database, await anOffice(database), Role.MANAGER))).toEqual([]);
  });

  it('leaves no trace once it is retracted or corrected', async () => {
    const { office, actor } = await aScene();
    const person = await aPerson(database, office);
    const old = await said(person, actor, '英検二級', { isCurrent: false });
    await said(person, actor, '英検一級', { correctsId: old.id, threadId: old.id });
    const taken = { isCurrent: false, retractedAt: NOON, retractedById: actor.id, retractReason: '誤り' };
    await said(person, actor, '英検三級', taken);
    await anIssue(database, person, actor, { text: '英検の手当', retractedAt: NOON });
    expect(await linesFor(actor, '英検')).toEqual(['英検一級']);
  });

  it('keeps to a period, its first and last day among it', async () => {
    const { office, actor } = await aScene();
    const person = await aPerson(database, office);
    const days = ['2019-05-05', '2024-12-31', '2025-01-01', '2026-05-31', '2026-06-01', '2026-11-21'] as const;
    for (const heldOn of days) await said(person, actor, `英検 ${heldOn}`, { heldOn });
    const from = async (fromOn?: (typeof days)[number], toOn?: (typeof days)[number]) =>
      (await linesFor(actor, '英検', { fromOn, toOn })).map((it) => it.slice(3)).reverse();

    expect(await from()).toEqual(days);
    for (const [at, first] of days.entries()) {
      for (const [more, last] of days.slice(at).entries()) {
        expect(await from(first, last)).toEqual(days.slice(at, at + more + 1));
      }
    }
  });

  it('goes on where the page ended, over all years and through many lines of one day', async () => {
    const { office, actor } = await aScene();
    const person = await aPerson(database, office);
    const days = ['2026-11-20', '2026-10-31', '2026-01-01', '2025-12-31', '2022-03-03', '2009-09-09'] as const;
    for (let n = 0; n < 66; n += 1) await said(person, actor, `英検 ${n}`, { heldOn: days[n % 6]! });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { said: page } = await searchAs(actor, '英検', { kind: 'SAID', after });
      seen.push(...page.nodes.map(({ heldOn }) => heldOn));
      after = page.endCursor;
    } while (after);
    expect(seen).toEqual([...seen].sort().reverse());
    expect(seen).toHaveLength(66);
  });
});

describe('a question', () => {
  it('is one statement with its audit row, which tells whose names and lines were shown and not what was sought', async () => {
    const { office, actor } = await aScene();
    const person = await aPerson(database, office);
    await said(person, actor, '森川さんと英検の話', { isSensitive: true, audience: 'EVERYONE' });
    await anAssignment(database, person, { coordinator: actor });
    expect(await database.statementsOf(() => searchAs(actor, '森川'))).toBe(1);
    const { rows } = await database.client.query(`select actor_id, details from audit_event where action = 'search'`);
    expect(rows).toEqual([{ actor_id: actor.id, details: { persons: [person.id], sensitive: 1 } }]);
  });

  it.each([
    '',
    ' 　',
    '%',
    '_',
    '\\',
    "'",
    '"',
    '{}',
    '佐%',
    'あ'.repeat(100),
    'a b c d e f g h i',
    '\u001f',
    '🎌',
    '𠮷',
  ])('may be anything: %p', async (text) => {
    const { office, actor } = await aScene();
    await said(await aPerson(database, office), actor, '英検');
    for (const kind of [null, 'PEOPLE', 'CLIENTS', 'SAID'] as const) {
      const { people, clients, said: lines } = await searchAs(actor, text, { kind });
      expect([...people.nodes, ...clients.nodes, ...lines.nodes]).toEqual([]);
    }
  });

  it('refuses a place that is none of its list', async () => {
    const { actor } = await aScene();
    const asking = searchAs(actor, '英検', { kind: 'SAID', after: 'x' });
    await expect(asking).rejects.toBeInstanceOf(Refused);
  });
});

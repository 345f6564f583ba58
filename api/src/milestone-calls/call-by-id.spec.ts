import { describe, expect, it } from '@jest/globals';
import type { Fact } from '../conversations/index.ts';
import type { Actor } from '../core/actor.ts';
import { aCall, aMadeCall } from '../testing/call-builders.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { callById, callsOfPerson } from './call-by-id.ts';
import { thankForCall } from './thank-for-call.ts';

const database = useDatabase();

async function given() {
  const office = await anOffice(database);
  const person = await aPerson(database, office);
  const manager = await aUser(database, office, 'MANAGER');
  const sales = await aUser(database, office, 'SALES');
  const assignment = await anAssignment(database, person, { coordinator: await aUser(database, office), sales });
  const call = await aCall(database, assignment, manager);
  const { rows } = await database.client.query<{ site_id: string }>('select site_id from org_unit where id = $1', [
    assignment.orgUnitId,
  ]);
  return { office, person, manager, sales, assignment, call, siteId: rows[0]!.site_id };
}

const sheetFor = (actor: Actor, { id }: { id: string }, now?: Date) =>
  database.as(actor, (work) => callById(work, id), now);

describe('a call sheet', () => {
  it('says whom one calls, by which number, and what one may say', async () => {
    const { manager, call } = await given();
    const sheet = await sheetFor(manager, call);
    expect(sheet).toMatchObject({
      call: { phone: '042-000-0000', supervisor: { name: '大槻 誠', reading: 'おおつき まこと' } },
      atDesk: 'UNKNOWN',
      workplace: { orgUnitName: '品質管理課', isMineToSetRight: true },
    });
    expect(sheet.script).toBe(
      '青葉精機の大槻 誠様でいらっしゃいますか。森川 結衣がお世話になっております。おかげさまで1か月になりました。',
    );
  });

  it('prefers the number of the workplace to that of the site', async () => {
    const { manager, call, assignment } = await given();
    await database.client.query(
      `update assignment set workplace_phone = '042-111-1111', work_days = '月〜金', work_hours = '9:00〜18:00', version = 2 where id = $1`,
      [assignment.id],
    );
    expect(await sheetFor(manager, call, new Date('2026-11-20T01:00:00Z'))).toMatchObject({
      call: { phone: '042-111-1111' },
      atDesk: 'YES',
    });
    expect(await sheetFor(manager, call)).toMatchObject({ atDesk: 'NO' });
  });

  it('holds the last three good words about the work that all may read', async () => {
    const { manager, person, call } = await given();
    const said = ['帳票に慣れた', '手順を覚えた', '後輩に教えている', '電話の応対をほめられた'];
    for (const [at, text] of said.entries()) {
      const conversation = await aConversation(database, person, manager, { heldOn: `2026-11-${10 + at}` });
      await aFact(database, conversation, { text, audience: 'EVERYONE' });
    }
    const { talkPoints } = await sheetFor(manager, call);
    expect(talkPoints.map(({ text }) => text)).toEqual(said.slice(1).reverse());
  });

  it('never holds a word that needs care, that is not for all, that is about their life, or that tells of trouble', async () => {
    const { manager, person, call } = await given();
    const conversation = await aConversation(database, person, manager);
    const kept: Partial<Fact>[] = [
      { isSensitive: true },
      { audience: 'TEAM' },
      { audience: 'SELF' },
      { about: 'PERSON' },
      { about: 'VALUES' },
      { isCurrent: false },
      { text: 'カナリア 残業が続いて困っている' },
      { text: 'カナリア 先月入院していた' },
    ];
    for (const [ordinal, over] of kept.entries())
      await aFact(database, conversation, { text: 'カナリア', ordinal, audience: 'EVERYONE', ...over });
    expect(JSON.stringify(await sheetFor(manager, call))).not.toContain('カナリア');
  });

  it('never holds what somebody put aside', async () => {
    const { manager, person, call } = await given();
    const conversation = await aConversation(database, person, manager);
    const { threadId } = await aFact(database, conversation, { text: 'カナリア', audience: 'EVERYONE' });
    await database.client.query(`insert into thread_end (thread_id, kind, ended_by_id) values ($1, 'ASIDE', $2)`, [
      threadId,
      manager.id,
    ]);
    expect((await sheetFor(manager, call)).talkPoints).toEqual([]);
  });

  it('says what came of the call before, and what is open at the site', async () => {
    const { manager, person, assignment, call, siteId } = await given();
    await aMadeCall(database, assignment, manager, { doneOn: '2026-08-20', note: '助かっています' });
    const issue = await anIssue(database, person, manager, { siteId, text: '手順書がほしい' });
    await anIssue(database, person, manager, { text: 'カナリア 交通費が合わない' });
    const sheet = await sheetFor(manager, call);
    expect(sheet.before).toMatchObject({ doneOn: '2026-08-20', note: '助かっています', personName: '森川 結衣' });
    expect(sheet.issues.map(({ id }) => id)).toEqual([issue.id]);
  });

  it('offers the sales owner of the work nothing to do', async () => {
    const { sales, call } = await given();
    expect((await sheetFor(sales, call)).call.viewerMay).toEqual([]);
  });

  it('is not there for another office', async () => {
    const { call } = await given();
    const stranger = await aUser(database, await anOffice(database), 'MANAGER', 'OFFICE');
    await expect(sheetFor(stranger, call)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the calls about a person', () => {
  it('are those ahead and those made, the newest first', async () => {
    const { manager, person, assignment, call } = await given();
    const made = await aMadeCall(database, assignment, manager);
    const found = await database.as(manager, (work) => callsOfPerson(work, person.id));
    expect(found.map(({ id, state }) => [id, state])).toEqual([
      [call.id, 'PLANNED'],
      [made.id, 'DONE'],
    ]);
  });
});

describe('thanks for a call', () => {
  it('are said once, by somebody else than whoever made it', async () => {
    const { office, manager, assignment, call } = await given();
    const head = await aUser(database, office, 'MANAGER', 'OFFICE');
    const made = await aMadeCall(database, assignment, manager);
    const thank = (actor: Actor, id: string) => database.as(actor, (work) => thankForCall(work, id));
    await thank(head, made.id);
    expect(await sheetFor(manager, made)).toMatchObject({ thanks: [{ id: head.id }], call: { thanksCount: 1 } });
    await expect(thank(head, made.id)).rejects.toMatchObject({ code: 'THANKED_ALREADY' });
    await expect(thank(manager, made.id)).rejects.toMatchObject({ code: 'OWN_CALL' });
    await expect(thank(head, call.id)).rejects.toMatchObject({ code: 'CALL_NOT_MADE' });
  });
});

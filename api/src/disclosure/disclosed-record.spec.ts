import { describe, expect, it } from '@jest/globals';
import type { Role } from '#domain';
import type { Actor } from '../core/actor.ts';
import { newId } from '../core/id.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser, giveRole } from '../testing/builders.ts';
import { aConversation, aFact, aFollowUp, aKeptConversation, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { discloseRecord } from './disclose-record.ts';
import { disclosedRecord } from './disclosed-record.ts';

const database = useDatabase();

const calledSo = async (actor: Actor, name: string) => {
  await database.client.query('update app_user set name = $2, version = version + 1 where id = $1', [actor.id, name]);
  return { ...actor, name };
};
const withRole = async (office: Office, name: string, role: Role) =>
  calledSo(await aUser(database, office, role), name);

/** A person with a past, their coordinator, and the manager who gives them their record. */
async function aPast() {
  const office = await anOffice(database);
  const coordinator = await withRole(office, '小西 直人', 'COORDINATOR');
  const manager = await withRole(office, '川端 由美子', 'MANAGER');
  const person = await aPerson(database, office, { name: '森川 結衣', reading: 'もりかわ ゆい' });
  const assignment = await anAssignment(database, person, { coordinator });
  const talk = await aConversation(database, person, coordinator, { assignmentId: assignment.id });
  await aFact(database, talk, { text: '大槻さんと合う。川端由美子に相談したい' });
  await aFact(database, talk, { text: '通院している', isSensitive: true, ordinal: 1 });
  await aFact(database, talk, { text: '小西だけの印象', audience: 'SELF', ordinal: 2 });
  await anIssue(database, person, coordinator, { conversationId: talk.id, direction: '小西さんが大槻課長へ' });
  await aFollowUp(database, person, coordinator);
  return { office, coordinator, manager, person, talk };
}

const disclosed = (actor: Actor, person: Person) =>
  database.as(actor, async (work) => {
    const { id } = await discloseRecord(work, { personId: person.id, askedOn: '2026-11-20', reason: '書面の請求' });
    return disclosedRecord(work, person.id, id);
  });
const noted = async (person: Person) =>
  (await database.client.query('select * from disclosure where person_id = $1', [person.id])).rows.length;

describe('what a person is given of what is kept about them', () => {
  it('is all of it, with letters in the place of the names of others, the same throughout', async () => {
    const { manager, person } = await aPast();
    const record = await disclosed(manager, person);
    expect(record).toMatchObject({
      title: '森川 結衣さんについての記録',
      madeOn: '2026-11-21',
      askedOn: '2026-11-20',
      person: { name: '森川 結衣', reading: 'もりかわ ゆい' },
      assignments: [
        { clientName: '青葉精機', supervisor: '派遣先の方A', owners: [{ user: '担当者A' }], terms: [{ ordinal: 1 }] },
      ],
      followUps: [{ owner: '担当者A' }],
      conversations: [
        {
          author: '担当者A',
          facts: [
            { text: '派遣先の方Aさんと合う。担当者Bに相談したい', needsCare: false },
            { text: '通院している', needsCare: true },
          ],
          issues: [{ text: '席の冷房が強い', direction: '担当者Aさんが派遣先の方A課長へ', owner: '担当者A' }],
        },
      ],
      issues: [],
    });
    expect(JSON.stringify(record)).not.toMatch(/小西|大槻|川端/);
  });

  it('holds the telephone at which they are reached at work, and of each issue the day that was promised first', async () => {
    const { manager, person } = await aPast();
    await database.client.query(
      `update assignment set workplace_phone = '045-000-0001', version = version + 1 where person_id = $1`,
      [person.id],
    );
    const { assignments, conversations } = await disclosed(manager, person);
    expect(assignments).toMatchObject([{ workplacePhone: '045-000-0001' }]);
    expect(conversations[0]?.issues[0]).toMatchObject({ state: 'OPEN', firstDueOn: expect.any(String) });
  });

  it('holds no line that somebody wrote for themself, also where they make it themselves', async () => {
    const { office, coordinator, manager, person } = await aPast();
    await giveRole(database, coordinator.id, office, 'MANAGER');
    const asManager = { ...coordinator, managedOffices: manager.managedOffices };
    expect(JSON.stringify(await disclosed(asManager, person))).not.toContain('印象');
  });

  it('names nobody whom the person was met with, nor who wrote before there was this product', async () => {
    const { office, coordinator, manager, person, talk } = await aPast();
    const other = await aPerson(database, office, { name: '青木 遥' });
    const jointId = newId();
    await database.client.query('update conversation set joint_id = $1, version = version + 1 where id = $2', [
      jointId,
      talk.id,
    ]);
    await aConversation(database, other, coordinator, { jointId, nothingSpecial: true });
    const kept = await aKeptConversation(database, person, { authorName: '古賀 梓' });
    await aFact(database, kept, { text: '青木さんと古賀さんの話' });
    const { conversations } = await disclosed(manager, person);
    expect(conversations.map(({ author, others }) => [author, others])).toEqual([
      ['担当者B', []],
      ['担当者A', ['ほかの方A']],
    ]);
    expect(conversations[0]!.facts[0]!.text).toBe('ほかの方Aさんと担当者Bさんの話');
  });

  it('leaves out what needs care where whoever makes it may not read it, and says so', async () => {
    const { office, person } = await aPast();
    const administrator = await aUser(database, office);
    await giveRole(database, administrator.id, office, 'ADMINISTRATOR');
    const record = await disclosed(administrator, person);
    expect(JSON.stringify(record)).not.toContain('通院');
    expect(record.notIncluded.join()).toContain('上長が作る場合に含めます');
    expect(record.included.join()).not.toContain('健康');
  });

  it('is for managers and administrators in whose reach the person is, and noted with its reason', async () => {
    const { office, coordinator, manager, person } = await aPast();
    const elsewhere = await aUser(database, await anOffice(database), 'MANAGER');
    const sales = await aUser(database, office, 'SALES');
    await expect(disclosed(coordinator, person)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    for (const actor of [elsewhere, sales])
      await expect(disclosed(actor, person)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await noted(person)).toBe(0);
    await disclosed(manager, person);
    expect(await noted(person)).toBe(1);
    const { rows } = await database.client.query(
      `select action, details from audit_event where person_id = $1 and subject_type = 'Disclosure' order by id`,
      [person.id],
    );
    expect(rows).toEqual([
      { action: 'discloseRecord', details: null },
      { action: 'disclosure', details: { conversations: 1, sensitive: 1 } },
    ]);
  });

  it('is not there without the note, nor with that of somebody else', async () => {
    const { office, manager, person } = await aPast();
    const colleague = await aUser(database, office, 'MANAGER');
    const { id } = await database.as(manager, (work) =>
      discloseRecord(work, { personId: person.id, askedOn: '2026-11-20', reason: '請求' }),
    );
    for (const note of [newId(), id])
      await expect(database.as(colleague, (look) => disclosedRecord(look, person.id, note))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
  });

  it('cannot have been asked for tomorrow', async () => {
    const { manager, person } = await aPast();
    const tomorrow = { personId: person.id, askedOn: '2026-11-22' as const, reason: '請求' };
    await expect(database.as(manager, (work) => discloseRecord(work, tomorrow))).rejects.toMatchObject({
      code: 'REQUEST_IN_THE_FUTURE',
      field: 'askedOn',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { Role, type Audience } from '#domain';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { newId } from '../core/id.ts';
import { Conversation, Fact } from '../conversations/index.ts';
import { FollowUp } from '../follow-ups/index.ts';
import { OpenIssue } from '../open-issues/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { Assignment } from '../assignments/index.ts';
import { useDatabase } from '../testing/in-work.ts';
import { ROSTER_PAGE } from './seen-people.sql.ts';
import { seenPeople } from './seen-people.ts';

const database = useDatabase();

const listFor = (actor: Actor, sought: { after?: string | null; search?: string | null } = {}) =>
  database.as(actor, (work) => seenPeople(work, sought));
const namesFor = async (actor: Actor, search?: string) =>
  (await listFor(actor, { search })).nodes.map(({ name }) => name);

async function aTalk(
  person: Person,
  author: Actor,
  heldOn: '2026-11-02' | '2026-11-09',
  audience: Audience,
  isSensitive = false,
) {
  const { db } = database;
  const { id: conversationId } = await add(db, Conversation, {
    personId: person.id,
    authorId: author.id,
    heldOn,
    channel: 'VISIT',
  });
  const id = newId();
  const line = {
    id,
    threadId: id,
    personId: person.id,
    conversationId,
    authorId: author.id,
    heldOn,
    ordinal: 0,
    text: '元気です',
  };
  await add(db, Fact, { ...line, audience, isSensitive });
}

const anIssue = (person: Person, owner: Actor, over: Partial<OpenIssue> = {}) =>
  add(database.db, OpenIssue, {
    personId: person.id,
    authorId: owner.id,
    ownerId: owner.id,
    raisedOn: '2026-11-02',
    text: '席の件',
    dueOn: '2026-11-30',
    firstDueOn: '2026-11-30',
    direction: '席替えを相談',
    reportTo: 'NOBODY',
    ...over,
  });

describe('the list of people', () => {
  it('is in the order of the readings, and ends with those who have none', async () => {
    const office = await anOffice(database);
    const actor = await aUser(database, office);
    for (const [name, reading] of [
      ['読みなし', null],
      ['渡', 'わたり'],
      ['青木', 'あおき'],
      ['加藤', 'かとう'],
    ] as const) {
      await aPerson(database, office, { name, reading });
    }
    expect(await namesFor(actor)).toEqual(['青木', '加藤', '渡', '読みなし']);
  });

  it('goes on where the page ended, each person once, also among those without a reading', async () => {
    const offices = [await anOffice(database), await anOffice(database)];
    const actor = await aUser(database, offices[0]!);
    const manager = { ...actor, seenOffices: offices.map(({ id }) => id) };
    const count = ROSTER_PAGE + 20;
    for (let n = 0; n < count; n += 1) {
      const reading = n % 2 ? `あ${String(n % 11)}` : null;
      await aPerson(database, offices[n % 3 ? 0 : 1]!, { name: `人${n}`, reading });
    }

    const first = await listFor(manager);
    const second = await listFor(manager, { after: first.endCursor });
    expect([first.hasMore, second.hasMore]).toEqual([true, false]);
    expect(first.nodes).toHaveLength(ROSTER_PAGE);
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(count);
    const readings = [...first.nodes, ...second.nodes].map(({ reading }) => reading ?? 'ん');
    expect(readings).toEqual([...readings].sort());
  });

  it('holds the people of my offices and those whose assignment I own, and no archived one', async () => {
    const [office, other] = [await anOffice(database), await anOffice(database)];
    const sales = await aUser(database, office, Role.SALES);
    const coordinator = await aUser(database, office);
    await aPerson(database, office, { name: '自分の支店' });
    await aPerson(database, office, { name: '保管', archivedAt: new Date() });
    await aPerson(database, other, { name: 'よその人' });
    const owned = await aPerson(database, other, { name: '担当の人' });
    await anAssignment(database, owned, { coordinator, sales });

    expect((await namesFor(coordinator)).sort()).toEqual(['担当の人', '自分の支店'].sort());
    expect(await namesFor(sales)).toEqual(['担当の人']);
    expect(await namesFor(await aUser(database, office, Role.ADMINISTRATOR))).toEqual([]);
  });

  it('says where somebody works, when we meet next and how much is open', async () => {
    const office = await anOffice(database);
    const actor = await aUser(database, office);
    const person = await aPerson(database, office);
    const { id: assignmentId } = await anAssignment(database, person, { coordinator: actor });
    const meeting = { personId: person.id, assignmentId, ownerId: actor.id, responsibleRole: Role.COORDINATOR };
    await add(database.db, FollowUp, { ...meeting, plannedOn: '2026-12-04' });
    await add(database.db, FollowUp, { ...meeting, plannedOn: '2026-11-25', origin: 'PLAN' });
    await anIssue(person, actor);
    await anIssue(person, actor, { retractedAt: new Date() });

    const [row] = (await listFor(actor)).nodes;
    expect(row).toEqual({
      id: person.id,
      version: 1,
      contactRefusedOn: null,
      name: '森川 結衣',
      reading: 'もりかわ ゆい',
      staffNo: null,
      phase: 'WORKING',
      clientName: '青葉精機',
      siteName: '立川工場',
      owner: { id: actor.id, name: '水野 葵' },
      lastHeldOn: null,
      nextOn: '2026-12-04',
      renewalOn: '2027-01-20',
      openIssues: 1,
      lateIssues: 0,
    });
  });

  it('says of whom we know that they do not want to hear from us', async () => {
    const office = await anOffice(database);
    const ann = await aUser(database, office);
    await aPerson(database, office, { contactRefusedOn: '2026-11-01' });
    expect((await listFor(ann)).nodes).toMatchObject([{ contactRefusedOn: '2026-11-01' }]);
  });

  it('counts no conversation and no issue of which I may see no line', async () => {
    const [office, other] = [await anOffice(database), await anOffice(database)];
    const person = await aPerson(database, office);
    const [owner, colleague, lately] = [
      await aUser(database, office),
      await aUser(database, office),
      await aUser(database, other),
    ];
    const assignment = await anAssignment(database, person, { coordinator: owner });
    await database.client.query(
      `insert into ownership (id, assignment_id, person_id, role, user_id, since_on, until_on)
       values ($1, $2, $3, 'SALES', $4, '2026-10-01', '2026-11-01')`,
      [newId(), assignment.id, person.id, lately.id],
    );
    await aTalk(person, owner, '2026-11-02', 'TEAM');
    await aTalk(person, owner, '2026-11-09', 'TEAM', true);
    await anIssue(person, owner);

    const seenBy = async (actor: Actor) => {
      const [row] = (await listFor(actor)).nodes;
      return [row?.lastHeldOn, row?.openIssues];
    };
    expect(await seenBy(owner)).toEqual(['2026-11-09', 1]);
    expect(await seenBy(colleague)).toEqual(['2026-11-02', 1]);
    expect(await seenBy(lately)).toEqual([null, 0]);
  });

  it('is one statement, with its trace', async () => {
    const actor = await aUser(database, await anOffice(database));
    expect(await database.statementsOf(() => listFor(actor))).toBe(1);
    const { rows } = await database.client.query("select actor_id, details from audit_event where action = 'people'");
    expect(rows).toEqual([{ actor_id: actor.id, details: { rows: 0 } }]);
  });

  it('refuses a cursor that is none of ours', async () => {
    const actor = await aUser(database, await anOffice(database));
    const forged = [['あ', 'x'], ['\u0000', newId()], ['あ']].map((it) =>
      Buffer.from(JSON.stringify(it)).toString('base64url'),
    );
    for (const after of ['x', ...forged]) {
      await expect(listFor(actor, { after })).rejects.toMatchObject({ code: 'CURSOR_INVALID', field: 'after' });
    }
  });
});

describe('the search', () => {
  it.each(['森川', 'もりかわ', 'モリカワ', 'ﾓﾘｶﾜ', 'もりかわゆい', 'モリカワ　ユイ', 'わゆ', 's-12', 'Ｓ－１２'])(
    'finds her by %s',
    async (search) => {
      const office = await anOffice(database);
      const actor = await aUser(database, office);
      await aPerson(database, office, { staffNo: 'S-123' });
      await aPerson(database, office, { name: '青木 淳', reading: 'あおき じゅん', staffNo: 'T-9' });
      expect(await namesFor(actor, search)).toEqual(['森川 結衣']);
    },
  );

  it.each(['青葉', 'アオバ精機', '青葉精機'])('finds who works at a client by %s', async (search) => {
    const office = await anOffice(database);
    const person = await aPerson(database, office);
    await aPerson(database, office, { name: '青木 淳', reading: 'あおき じゅん' });
    const assignment = await anAssignment(database, person);
    if (search.startsWith('ア')) await database.client.query(`update client set name = 'あおば精機', version = 2`);

    const actor = await aUser(database, office);
    expect(await namesFor(actor, search)).toEqual(['森川 結衣']);
    await database.db.update(Assignment, assignment.id, { endedOn: '2026-11-20', version: 2 });
    expect(await namesFor(actor, search)).toEqual([]);
  });

  it('finds a name in katakana, whichever way it is typed', async () => {
    const office = await anOffice(database);
    await aPerson(database, office, { name: 'グエン ティ ラン', reading: null });
    const actor = await aUser(database, office);
    for (const search of ['グエン', 'ｸﾞｴﾝ', 'ぐえんてぃ'])
      expect(await namesFor(actor, search)).toEqual(['グエン ティ ラン']);
  });

  it('finds a name by the ordinary form of an old character', async () => {
    const office = await anOffice(database);
    await aPerson(database, office, { name: '髙橋 﨑子', reading: null });
    const actor = await aUser(database, office);
    for (const search of ['高橋', '髙橋', '崎子']) expect(await namesFor(actor, search)).toEqual(['髙橋 﨑子']);
  });

  it.each(['%', '_', '\\', '森%衣', '結衣もり'])('takes %s as it stands, and finds nobody', async (search) => {
    const office = await anOffice(database);
    await aPerson(database, office);
    expect(await namesFor(await aUser(database, office), search)).toEqual([]);
  });

  it('finds nobody of another office', async () => {
    await aPerson(database, await anOffice(database));
    expect(await namesFor(await aUser(database, await anOffice(database)), '森川')).toEqual([]);
  });
});

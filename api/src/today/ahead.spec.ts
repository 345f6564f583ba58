import { beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, isSilent, type Day } from '#domain';
import type { Actor } from '../core/actor.ts';
import type { Office } from '../offices/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact, aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { aPlannedMeeting } from '../testing/rule-builders.ts';
import { todayOf } from './today.ts';

const database = useDatabase();
const today = '2026-11-21';
let office: Office;
let ann: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  ann = await aUser(database, office);
});

const open = (places = {}, actor = ann) => database.as(actor, (work) => todayOf(work, places));
const ago = (days: number) => addDays(today, -days);

/** Somebody of mine, whose term ends and with whom I talked so many days ago. */
async function mine(name: string, { termToOn = '2027-06-30' as Day, startedOn = ago(200), talks = [1] } = {}) {
  const person = await aPerson(database, office, { name });
  await anAssignment(database, person, { coordinator: ann, startedOn, termToOn });
  for (const days of talks) await aFact(database, await aConversation(database, person, ann, { heldOn: ago(days) }));
  return person;
}

describe('the meetings of 今日', () => {
  it('say which of them the plan made, today and ahead, and which were agreed on', async () => {
    const planned = await aPerson(database, office, { name: '計画の人' });
    await aPlannedMeeting(database, office, planned, ann, addDays(today, 2));
    await aFollowUp(database, await aPerson(database, office), ann, { plannedOn: today });
    expect((await open()).visits.nodes.map(({ followUp }) => followUp)).toMatchObject([
      { origin: 'AGREED', plannedOn: today },
      { origin: 'PLAN', plannedOn: addDays(today, 2), person: { name: '計画の人' } },
    ]);
  });
});

describe('the renewals of 今日', () => {
  it('are the terms of my people that end within 30 days, the nearest first, with the visit before', async () => {
    const near = await mine('近い', { termToOn: '2026-12-05' });
    await mine('30日後', { termToOn: '2026-12-21' });
    await mine('31日後', { termToOn: '2026-12-22' });
    await aFollowUp(database, near, ann, { plannedOn: '2026-12-01' });

    const { renewals } = await open();
    expect(renewals.nodes).toMatchObject([
      { person: { name: '近い' }, clientName: '青葉精機', ordinal: 1, toOn: '2026-12-05', visitOn: '2026-12-01' },
      { person: { name: '30日後' }, toOn: '2026-12-21', visitOn: null },
    ]);
  });

  it('say when the next is, where none is near', async () => {
    await mine('31日後', { termToOn: '2026-12-22' });
    await mine('来年', { termToOn: '2027-06-30' });
    expect(await open()).toMatchObject({ renewals: { nodes: [] }, nextRenewalOn: '2026-12-22' });
  });

  it('are those of a sales owner too, and of nobody who owns nothing', async () => {
    const sales = await aUser(database, office, 'SALES');
    await anAssignment(database, await aPerson(database, office), { sales, termToOn: '2026-12-05' });
    expect((await open({}, sales)).renewals.nodes).toHaveLength(1);
    expect((await open()).renewals.nodes).toEqual([]);
  });

  it('have an end of their own, and go on behind it', async () => {
    for (let n = 0; n < 13; n += 1) await mine(`${n}`, { termToOn: addDays(today, n % 4) });
    const { renewals } = await open();
    expect(renewals).toMatchObject({ hasMore: true });
    const rest = await open({ renewalsAfter: renewals.endCursor });
    const ids = [...renewals.nodes, ...rest.renewals.nodes].map(({ id }) => id);
    expect([new Set(ids).size, rest.renewals.hasMore]).toEqual([13, false]);
  });
});

describe('the silences of 今日', () => {
  it('are my people without a next date, the longest silence first', async () => {
    await mine('60日', { talks: [60] });
    await mine('いつもは10日ごと', { talks: [30, 40, 50] });
    await mine('昨日', { talks: [1] });
    await aFollowUp(database, await mine('次がある', { talks: [90] }), ann);
    await mine('まだ会っていない', { startedOn: ago(20), talks: [] });

    const { silences } = await open();
    expect(silences.nodes).toMatchObject([
      { person: { name: '60日' }, lastHeldOn: ago(60), usualDays: null, clientName: '青葉精機' },
      { person: { name: 'いつもは10日ごと' }, lastHeldOn: ago(30), usualDays: 10 },
      { person: { name: 'まだ会っていない' }, lastHeldOn: null, sinceOn: ago(20), usualDays: null },
    ]);
  });

  it.each([
    [[46]],
    [[45]],
    [[21, 31, 41]],
    [[20, 30, 40]],
    [[15, 16, 17]],
    [[14, 15, 16]],
    [[46, 106, 166]],
    [[40, 50, 60, 70, 80, 200]],
    [[]],
  ])('are as the domain says, after talks %j days ago', async (talks) => {
    await mine('誰か', { talks });
    const heldOns = talks.slice(0, 5).map(ago);
    const expected = isSilent({ heldOns, startedOn: ago(200), hasNextDate: false }, today);
    expect((await open()).silences.nodes).toHaveLength(expected ? 1 : 0);
  });

  it('have an end of their own, and go on behind it', async () => {
    for (let n = 0; n < 13; n += 1) await mine(`${n}`, { talks: [60 + (n % 3)] });
    const { silences } = await open();
    const rest = await open({ silencesAfter: silences.endCursor });
    const ids = [...silences.nodes, ...rest.silences.nodes].map(({ person }) => person.id);
    expect([new Set(ids).size, rest.silences.hasMore]).toEqual([13, false]);
  });

  it('say nothing to whoever answers for nobody', async () => {
    await anAssignment(database, await aPerson(database, office), { coordinator: await aUser(database, office) });
    expect((await open()).hasPeople).toBe(false);
    await mine('昨日');
    expect(await open()).toMatchObject({ hasPeople: true, silences: { nodes: [] } });
  });

  it('are not of work that ended, nor of people of others', async () => {
    await anAssignment(database, await aPerson(database, office), { coordinator: await aUser(database, office) });
    const person = await mine('終わった', { talks: [90] });
    await database.client.query(`update assignment set ended_on = $2, version = 2 where person_id = $1`, [
      person.id,
      ago(1),
    ]);
    expect((await open()).silences.nodes).toEqual([]);
  });
});

it('writes down whom 今日 showed, wherever on it', async () => {
  const visited = await aPerson(database, office);
  await aFollowUp(database, visited, ann, { plannedOn: today });
  const owed = await aPerson(database, office);
  await anIssue(database, owed, ann);
  const renewed = await mine('更新', { termToOn: '2026-12-05' });
  const silent = await mine('そろそろ', { talks: [60] });
  await open();
  const { rows } = await database.client.query<{ details: { persons: string[] } }>(
    "select details from audit_event where action = 'today'",
  );
  expect(rows[0]?.details.persons.sort()).toEqual([visited, owed, renewed, silent].map(({ id }) => id).sort());
});

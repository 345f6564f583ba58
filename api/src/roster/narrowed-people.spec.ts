import { beforeEach, describe, expect, it } from '@jest/globals';
import { PeopleSort, type Day } from '#domain';
import { Assignment, Ownership } from '../assignments/index.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { newId } from '../core/id.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { Tenure } from '../tenures/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact, aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import type { PeopleFilter } from './people-filter.input.ts';
import { ROSTER_PAGE } from './seen-people.sql.ts';
import { seenPeople, type Sought } from './seen-people.ts';

const database = useDatabase();
let office: Office;
let actor: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  actor = await aUser(database, office);
});

const list = (sought: Sought, who = actor) => database.as(who, (work) => seenPeople(work, sought));
const named = async (filter: PeopleFilter, who = actor) =>
  (await list({ filter }, who)).nodes.map(({ name }) => name).sort();
const person = (name: string, over: Partial<Person> = {}) => aPerson(database, office, { name, ...over });
const end = (id: string, endedOn: Day) => database.db.update(Assignment, id, { endedOn, version: 2 });

async function aTalk(with_: Person, heldOn: Day, over: Parameters<typeof aFact>[2] = {}) {
  const conversation = await aConversation(database, with_, actor, { heldOn });
  await aFact(database, conversation, over);
}

describe('the list narrowed', () => {
  it('to a letter holds those whose reading begins in its row, and the index counts all the same', async () => {
    for (const reading of ['あおき', 'がもう', 'ゔぃら', 'Smith', '1番', null, 'ょしだ'])
      await person(reading ?? 'なし', { reading });
    expect(await named({ letter: 'か' })).toEqual(['がもう']);
    expect(await named({ letter: '-' })).toEqual(['なし']);
    const { letters } = await list({ filter: { letter: 'か' } });
    const counted = letters.filter(({ count }) => count).map(({ letter, count }) => `${letter}${count}`);
    expect(counted).toEqual(['あ2', 'か1', 'や1', 'A1', '#1', '-1']);
    expect(letters).toHaveLength(13);
  });

  it('to an owner holds whose they are today; to none, those whom nobody answers for', async () => {
    const colleague = await aUser(database, office);
    await anAssignment(database, await person('私'), { coordinator: actor });
    await anAssignment(database, await person('同僚'), { coordinator: colleague });
    const left = await anAssignment(database, await person('前'), { coordinator: actor });
    await database.db.update(Ownership, { assignmentId: left.id }, { untilOn: '2026-11-01' });
    expect(await named({ ownerId: actor.id })).toEqual(['私']);
    expect(await named({ ownerId: colleague.id })).toEqual(['同僚']);
    expect(await named({ hasNoOwner: true })).toEqual(['前']);
  });

  it('to a client or a site holds who works there, or is going to; of those who left, who did', async () => {
    const [works, leaves] = [
      await anAssignment(database, await person('在籍')),
      await anAssignment(database, await person('退職')),
    ];
    await end(leaves.id, '2026-11-01');
    await database.db.update(Assignment, leaves.id, { orgUnitId: works.orgUnitId, version: 3 });
    const { rows } = await database.client.query<{ site: string; client: string }>(
      'select s.id as site, s.client_id as client from org_unit u join site s on s.id = u.site_id where u.id = $1',
      [works.orgUnitId],
    );
    const { site: siteId, client: clientId } = rows[0]!;
    expect(await named({ clientId })).toEqual(['在籍']);
    expect(await named({ siteId })).toEqual(['在籍']);
    expect(await named({ clientId, phase: 'LEFT' })).toEqual(['退職']);
    expect(await named({ clientId: newId() })).toEqual([]);
  });

  it('to a month holds whose term ends in it and is not settled', async () => {
    await anAssignment(database, await person('十一月'), { termToOn: '2026-11-30' });
    await anAssignment(database, await person('十二月'), { termToOn: '2026-12-01' });
    const settled = await anAssignment(database, await person('済'), { termToOn: '2026-12-31' });
    await database.client.query(`update contract_term set outcome = 'EXTENDED', version = 2 where assignment_id = $1`, [
      settled.id,
    ]);
    expect(await named({ renewal: 'THIS_MONTH' })).toEqual(['十一月']);
    expect(await named({ renewal: 'NEXT_MONTH' })).toEqual(['十二月']);
    expect(await named({ renewal: '2026-12' })).toEqual(['十二月']);
  });

  it('to silence holds with whom nobody spoke for so many days, by what I may see of it', async () => {
    const [lately, long] = [await person('最近'), await person('しばらく')];
    await person('まだ');
    await aTalk(lately, '2026-11-20');
    await aTalk(long, '2026-10-01');
    await aTalk(long, '2026-11-20', { audience: 'SELF' });
    const colleague = await aUser(database, office);
    expect(await named({ silentDays: 30 })).toEqual(['まだ']);
    expect(await named({ silentDays: 30 }, colleague)).toEqual(['しばらく', 'まだ'].sort());
    expect(await named({ neverMet: true }, colleague)).toEqual(['まだ']);
  });

  it('to refusal holds who is not to be contacted, or all others', async () => {
    await person('拒否', { contactRefusedOn: '2026-11-01' as Day });
    await person('ほか');
    expect(await named({ refused: true })).toEqual(['拒否']);
    expect(await named({ refused: false })).toEqual(['ほか']);
    expect(await named({})).toEqual(['ほか', '拒否'].sort());
  });

  it('to open issues holds with whom something is open or late, of what I may see', async () => {
    const [open, late, gone] = [await person('対応中'), await person('先に'), await person('取消')];
    await anIssue(database, open, actor);
    await anIssue(database, late, actor, { dueOn: '2026-11-18' });
    await anIssue(database, gone, actor, { retractedAt: new Date() });
    expect(await named({ issues: 'OPEN' })).toEqual(['先に', '対応中'].sort());
    expect(await named({ issues: 'LATE' })).toEqual(['先に']);
    expect((await list({ filter: { issues: 'LATE' } })).nodes).toMatchObject([{ openIssues: 1, lateIssues: 1 }]);
  });

  it('to a phase tells who works, who is coming, who left and who is archived', async () => {
    await anAssignment(database, await person('就業中'));
    await anAssignment(database, await person('来月から'), { startedOn: '2026-12-01' });
    await person('登録だけ');
    await end((await anAssignment(database, await person('離れた'))).id, '2026-11-20');
    await person('保管', { archivedAt: new Date() });
    expect(await named({ phase: 'WORKING' })).toEqual(['就業中']);
    expect(await named({ phase: 'COMING' })).toEqual(['来月から', '登録だけ'].sort());
    expect(await named({ phase: 'LEFT' })).toEqual(['離れた']);
    expect(await named({ phase: 'ARCHIVED' })).toEqual(['保管']);
    const { nodes } = await list({});
    expect(new Map(nodes.map(({ name, phase }) => [name, phase]))).toEqual(
      new Map([
        ['就業中', 'WORKING'],
        ['来月から', 'COMING'],
        ['登録だけ', 'COMING'],
        ['離れた', 'LEFT'],
      ]),
    );
  });

  it('to those who left holds whoever was with us and is not coming back, also without any assignment', async () => {
    const wasHere = async (name: string, toOn: Day | null) => {
      const someone = await person(name);
      await add(database.db, Tenure, {
        personId: someone.id,
        officeId: office.id,
        fromOn: '2016-04-01' as Day,
        toOn,
        leftHow: toOn && 'RETIREMENT',
        recordedById: actor.id,
      });
      return someone;
    };
    await wasHere('卒業生', '2024-03-31');
    await anAssignment(database, await wasHere('戻る人', '2024-03-31'), { startedOn: '2026-12-01' });
    await anAssignment(database, await wasHere('戻った人', '2024-03-31'));
    await wasHere('在籍中', null);
    await wasHere('今日まで', '2026-11-21');
    await person('登録だけ');
    expect(await named({ phase: 'LEFT' })).toEqual(['卒業生']);
    expect(await named({ phase: 'COMING' })).toEqual(['今日まで', '在籍中', '戻る人', '登録だけ'].sort());
    const { nodes } = await list({});
    const left = nodes.filter(({ phase }) => phase === 'LEFT').map(({ name }) => name);
    const coming = nodes.filter(({ phase }) => phase === 'COMING').map(({ name }) => name);
    expect([left, coming.sort()]).toEqual([['卒業生'], ['今日まで', '在籍中', '戻る人', '登録だけ'].sort()]);
  });

  it('by several holds who fits all of them', async () => {
    const mine = await person('両方');
    await anAssignment(database, mine, { coordinator: actor });
    await anIssue(database, mine, actor);
    await anAssignment(database, await person('担当だけ'), { coordinator: actor });
    expect(await named({ ownerId: actor.id, issues: 'OPEN', phase: 'WORKING' })).toEqual(['両方']);
  });

  it('shows and counts nobody of another office', async () => {
    const stranger = await aUser(database, await anOffice(database));
    const someone = await person('森川');
    await anAssignment(database, someone, { coordinator: actor });
    for (const filter of [{}, { ownerId: actor.id }, { neverMet: true }, { phase: 'WORKING' as const }]) {
      const { nodes, letters } = await list({ filter }, stranger);
      expect([nodes, letters.reduce((sum, { count }) => sum + count, 0)]).toEqual([[], 0]);
    }
  });
});

describe('the list narrowed by much at once', () => {
  // PostgreSQL keeps 63 characters of a statement's name: two long ones must not become the same.
  it('is answered on one connection, whatever was asked there before', async () => {
    const much = { phase: 'WORKING', issues: 'OPEN', clientId: newId(), hasNoOwner: true, neverMet: true } as const;
    const filters = [much, { ...much, siteId: newId() }, { ...much, letter: 'か' }, { ...much, silentDays: 30 }];
    for (const filter of filters) {
      const found = await list({ filter, sort: 'LAST_CONTACT', isDescending: true, search: '森川' });
      expect(found.nodes).toEqual([]);
    }
  });
});

describe('the list in an order', () => {
  const count = ROSTER_PAGE + 15;

  beforeEach(async () => {
    for (let n = 0; n < count; n += 1) {
      const someone = await person(`人${n}`, { reading: n % 4 ? `あ${n % 7}` : null });
      if (n % 3 === 0)
        await anAssignment(database, someone, { coordinator: actor, termToOn: `2027-01-${10 + (n % 5)}` as Day });
      if (n % 3 === 1) await aTalk(someone, `2026-10-${10 + (n % 5)}` as Day);
      if (n % 2) await aFollowUp(database, someone, actor, { plannedOn: `2026-12-${10 + (n % 5)}` as Day });
    }
  });

  const keys = {
    READING: 'reading',
    LAST_CONTACT: 'lastHeldOn',
    NEXT: 'nextOn',
    RENEWAL: 'renewalOn',
    CLIENT: 'clientName',
  } as const;
  const ways = Object.values(PeopleSort).flatMap((sort) =>
    [false, true].map((isDescending) => ({ sort, isDescending })),
  );

  it.each(ways)('by $sort (descending: $isDescending) has everybody once, and last those who lack it', async (way) => {
    const first = await list(way);
    const second = await list({ ...way, after: first.endCursor });
    expect([first.hasMore, second.hasMore, second.letters]).toEqual([true, false, []]);
    const all = [...first.nodes, ...second.nodes];
    expect(new Set(all.map(({ id }) => id)).size).toBe(count);

    const found = all.map((row) => row[keys[way.sort]]);
    const there = found.filter((it) => it !== null);
    const inOrder = [...there].sort();
    if (way.isDescending) inOrder.reverse();
    expect(found).toEqual([...inOrder, ...found.filter((it) => it === null)]);
  });

  it('refuses the cursor of another order', async () => {
    const after = Buffer.from(JSON.stringify(['あおき', newId()])).toString('base64url');
    await expect(list({ sort: 'NEXT', after })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });
});

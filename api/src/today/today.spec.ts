import { beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '#domain';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { recordConversation } from '../conversations/index.ts';
import { FollowUp } from '../follow-ups/index.ts';
import type { Office } from '../offices/index.ts';
import { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact, anIssue } from '../testing/conversation-input.ts';
import { aKeptConversation, anUnpromisedIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
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

const aFollowUp = async (plannedOn: string, person?: Person) =>
  add(database.db, FollowUp, {
    personId: (person ?? (await aPerson(database, office))).id,
    responsibleRole: 'COORDINATOR',
    ownerId: ann.id,
    plannedOn: plannedOn as never,
  });

describe('今日', () => {
  it('is one statement', async () => {
    await aFollowUp(today);
    expect(await database.statementsOf(() => open())).toBe(1);
  });

  it('shows my follow-ups until seven days from now, the earliest first, with a peek at where we left off', async () => {
    const person = await aPerson(database, office);
    await database.as(ann, (work) =>
      recordConversation(
        work,
        aConversation(person, {
          heldOn: '2026-11-10',
          nextOn: today,
          facts: [aFact({ text: '犬を飼い始めた', about: 'PERSON' }), aFact()],
          issues: [anIssue(ann)],
        }),
      ),
    );
    await aFollowUp(addDays(today, 7));
    await aFollowUp(addDays(today, 8));

    const { visits } = await open();
    expect(visits.nodes).toMatchObject([
      {
        followUp: { plannedOn: today },
        lastHeldOn: '2026-11-10',
        opener: '犬を飼い始めた',
        thread: '新しい検査機の担当になった',
        promises: 1,
      },
      { followUp: { plannedOn: addDays(today, 7) }, lastHeldOn: null, promises: 0 },
    ]);
  });

  it('peeks at no sensitive line, also for whoever may read it', async () => {
    const person = await aPerson(database, office);
    await anAssignment(database, person, { coordinator: ann });
    const facts = [aFact({ about: 'PERSON', isSensitive: true }), aFact({ isSensitive: true })];
    await database.as(ann, (work) => recordConversation(work, aConversation(person, { facts, nextOn: today })));
    expect((await open()).visits.nodes).toMatchObject([{ opener: null, thread: null }]);
  });

  it('says when the next follow-up is, where today has none', async () => {
    await aFollowUp('2026-12-10');
    await aFollowUp('2026-12-10');
    expect(await open()).toMatchObject({ visits: { nodes: [] }, nextDay: '2026-12-10', nextDayCount: 2 });
  });

  it('puts what I owe by day, counts what is late, and leaves out what is later than a week', async () => {
    const person = await aPerson(database, office);
    await database.as(ann, (work) =>
      recordConversation(
        work,
        aConversation(person, {
          heldOn: '2026-11-10',
          issues: [
            anIssue(ann, { text: '今週', dueOn: '2026-11-25' }),
            anIssue(ann, { text: '先に', dueOn: '2026-11-18' }),
            anIssue(ann, { text: '来月', dueOn: '2026-12-18', reportOn: '2026-12-20' }),
          ],
        }),
      ),
    );
    const { promises, overdueCount } = await open();
    expect(promises.nodes.map(({ text }) => text)).toEqual(['先に', '今週']);
    expect(overdueCount).toBe(1);
  });

  it('counts what came with an import and lacks its promise, and calls it neither late nor owed', async () => {
    const person = await aPerson(database, office);
    await anAssignment(database, person, { coordinator: ann });
    const talk = await aKeptConversation(database, person);
    await anUnpromisedIssue(database, talk);
    await anUnpromisedIssue(database, talk, { text: '休憩室が寒い', retractedAt: new Date() });
    expect(await open()).toMatchObject({ unpromisedCount: 1, promises: { nodes: [] }, overdueCount: 0 });

    const ben = await aUser(database, office);
    expect(await open({}, ben)).toMatchObject({ unpromisedCount: 0 });
    await database.db.update(Person, person.id, { officeId: (await anOffice(database)).id, version: 2 });
    expect(await open({}, ben)).toMatchObject({ unpromisedCount: 0 });
  });

  it('goes on page by page without repeating or leaving out', async () => {
    for (let n = 0; n < 45; n += 1) await aFollowUp(addDays(today, n % 3));
    const seen = new Set<string>();
    let { visits } = await open();
    for (;;) {
      visits.nodes.forEach(({ followUp }) => seen.add(followUp.id));
      if (!visits.hasMore) break;
      ({ visits } = await open({ visitsAfter: visits.endCursor }));
    }
    expect(seen.size).toBe(45);
  });

  it('goes on with the promises too', async () => {
    const person = await aPerson(database, office);
    const issues = Array.from({ length: 15 }, (_, n) =>
      anIssue(ann, { text: `相談 ${n}`, dueOn: addDays(today, n % 3), reportOn: addDays(today, n % 4) }),
    );
    for (const _ of [1, 2])
      await database.as(ann, (work) => recordConversation(work, aConversation(person, { issues })));
    const seen: string[] = [];
    let { promises } = await open();
    for (;;) {
      promises.nodes.forEach(({ id }) => seen.push(id));
      if (!promises.hasMore) break;
      ({ promises } = await open({ promisesAfter: promises.endCursor }));
    }
    expect(seen).toHaveLength(30);
    expect(new Set(seen).size).toBe(30);
  });

  it('has nothing of a person who went to an office that I do not see, not even in its counts', async () => {
    const person = await aPerson(database, office);
    await database.as(ann, (work) =>
      recordConversation(
        work,
        aConversation(person, { heldOn: '2026-11-10', issues: [anIssue(ann, { dueOn: '2026-11-18' })] }),
      ),
    );
    const elsewhere = await anOffice(database);
    await database.db.update(Person, person.id, { officeId: elsewhere.id, version: 2 });
    expect(await open()).toMatchObject({
      visits: { nodes: [] },
      promises: { nodes: [] },
      overdueCount: 0,
      nextDay: null,
    });
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { recordConversation, type RecordConversationInput } from '../conversations/index.ts';
import type { Actor } from '../core/actor.ts';
import { NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact } from '../testing/conversation-input.ts';
import { useDatabase } from '../testing/in-work.ts';
import { personPage } from './person-page.ts';
import { timelineMonths } from './timeline-months.ts';
import { timeline, type TimelinePlace } from './timeline.ts';

const database = useDatabase();
let office: Office;
let ann: Actor;
let person: Person;

beforeEach(async () => {
  office = await anOffice(database);
  ann = await aUser(database, office);
  person = await aPerson(database, office);
});

const record = (over: Partial<RecordConversationInput> = {}) =>
  database.as(ann, (work) => recordConversation(work, aConversation(person, over)));
const open = (actor = ann) => database.as(actor, (work) => personPage(work, person.id));
const read = (place: TimelinePlace, actor = ann) => database.as(actor, (work) => timeline(work, person.id, place));
const months = (actor = ann) => database.as(actor, (work) => timelineMonths(work, person.id));

/** Two talks a day from the first of October on. */
async function talks(many: number) {
  for (let at = 1; at <= many; at += 1)
    await record({ heldOn: `2026-10-${String(Math.ceil(at / 2)).padStart(2, '0')}` as never });
}

describe('the timeline', () => {
  it('says who brought up the work, and what kept the next date from being fixed', async () => {
    await record({ workTopicRaisedBy: 'STAFF', nextOn: null, noNext: { kind: 'NOT_NEEDED', reason: '本日で終了' } });
    expect((await open()).timeline.nodes).toMatchObject([{ workTopicRaisedBy: 'STAFF', noNextReason: '本日で終了' }]);
  });

  it('goes back page by page, newest first, and neither repeats nor leaves out a conversation', async () => {
    await talks(34);
    const seen: string[] = [];
    let page = (await open()).timeline;
    for (;;) {
      seen.push(...page.nodes.map(({ id }) => id));
      if (!page.hasMore) break;
      const after = page.endCursor;
      page = await read({ after });
    }
    expect(new Set(seen).size).toBe(34);
    expect(seen).toHaveLength(34);
  });

  it('refuses a place that it did not give', async () => {
    const forged = [['yesterday', newId()], ['2026-11-21', 'x'], ['2026-11-21']].map((it) =>
      Buffer.from(JSON.stringify(it)).toString('base64url'),
    );
    for (const after of ['x', ...forged]) {
      await expect(read({ after })).rejects.toMatchObject({ code: 'CURSOR_INVALID', field: 'after' });
      await expect(read({ before: after })).rejects.toMatchObject({ code: 'CURSOR_INVALID', field: 'before' });
    }
  });

  it('opens at a day, and goes on from there in both directions', async () => {
    await talks(50);
    const all = (await read({})).nodes.length;
    expect(all).toBe(20);
    const around = await read({ on: '2026-10-05' });
    expect(around.nodes.map(({ heldOn }) => heldOn).slice(0, 3)).toEqual(['2026-10-05', '2026-10-05', '2026-10-04']);
    expect(around).toMatchObject({ hasMore: false, nodes: { length: 10 } });

    const newer = await read({ before: around.startCursor });
    expect(newer.nodes.at(-1)).toMatchObject({ heldOn: '2026-10-06' });
    expect(newer.nodes).toHaveLength(20);
    const newest = await read({ before: newer.startCursor });
    expect(newest).toMatchObject({ startCursor: null, nodes: { length: 20 } });
    expect(newest.nodes[0]).toMatchObject({ heldOn: '2026-10-25' });
    const seen = [newest, newer, around].flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(new Set(seen).size).toBe(50);
  });

  it('is one statement in each direction', async () => {
    await record();
    const { startCursor } = await read({ on: '2026-11-01' });
    for (const place of [{}, { on: '2026-11-01' }, { before: startCursor }] as const)
      expect(await database.statementsOf(() => read(place))).toBe(1);
  });

  it('tells in which months there were talks, and how many, as far as one may see them', async () => {
    await anAssignment(database, person, { coordinator: ann });
    await talks(3);
    await record({ facts: [aFact({ isSensitive: true })] });
    expect(await months()).toEqual([
      { lastOn: '2026-11-30', count: 1 },
      { lastOn: '2026-10-31', count: 3 },
    ]);
    expect(await months(await aUser(database, office))).toEqual([{ lastOn: '2026-10-31', count: 3 }]);
  });

  it('is not there for a coordinator of another office', async () => {
    const stranger = await aUser(database, await anOffice(database));
    for (const asked of [() => read({}, stranger), () => read({ on: '2026-11-01' }, stranger), () => months(stranger)])
      await expect(asked()).rejects.toBeInstanceOf(NotFound);
  });
});

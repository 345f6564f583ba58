import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anOffice, aPerson, aUser } from '../testing/builders.ts';
import { anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { todayOf } from './today.ts';

const database = useDatabase();
let office: Office;
let person: Person;
let manager: Actor;
let ann: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  manager = await aUser(database, office, 'MANAGER');
  ann = await aUser(database, office);
});

const teamOf = async (actor: Actor) => (await database.as(actor, (work) => todayOf(work, {}))).team;
const late = { dueOn: '2026-11-18', reportOn: '2026-11-19' } as const;
const solved = { state: 'RESOLVED', resolvedOn: '2026-11-17', resolution: '席を替えた' } as const;

describe("the team on a manager's 今日", () => {
  it('is what is late for others to keep: first what was solved and not told', async () => {
    await anIssue(database, person, ann, { ...late, text: '先月から', dueOn: '2026-11-01' });
    await anIssue(database, person, ann, { ...late, ...solved, text: '未報告' });
    await anIssue(database, person, ann, { text: 'まだ先' });
    await anIssue(database, person, manager, { ...late, text: '自分の' });
    expect(await teamOf(manager)).toMatchObject({
      lateCount: 2,
      unreportedCount: 1,
      promises: [
        { text: '未報告', owner: { id: ann.id } },
        { text: '先月から', viewerMay: expect.arrayContaining(['resolve']) },
      ],
    });
  });

  it('names five, and counts all; still in one statement', async () => {
    for (let n = 0; n < 6; n += 1) await anIssue(database, person, ann, late);
    expect(await database.statementsOf(() => teamOf(manager))).toBe(1);
    const team = await teamOf(manager);
    expect([team?.lateCount, team?.promises.length]).toEqual([6, 5]);
  });

  it('is of the offices that they manage, and for nobody who manages none', async () => {
    await anIssue(database, person, ann, late);
    expect(await teamOf(ann)).toBeNull();
    const elsewhere = await aUser(database, await anOffice(database), 'MANAGER');
    expect(await teamOf(elsewhere)).toMatchObject({ lateCount: 0, promises: [] });
    await database.client.query('update person set archived_at = now(), version = 2 where id = $1', [person.id]);
    expect(await teamOf(manager)).toMatchObject({ lateCount: 0, promises: [] });
  });

  it('is written down like all else that 今日 showed', async () => {
    await anIssue(database, person, ann, late);
    await teamOf(manager);
    const { rows } = await database.client.query("select details from audit_event where action = 'today'");
    expect(rows).toEqual([{ details: { persons: [person.id] } }]);
  });
});

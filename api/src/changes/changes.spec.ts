import { beforeEach, describe, expect, it } from '@jest/globals';
import { Ownership } from '../assignments/index.ts';
import type { Actor } from '../core/actor.ts';
import { NotFound } from '../core/errors.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, anOwnership, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact, anIssue } from '../testing/conversation-input.ts';
import {
  cancelFollowUp,
  changePromise,
  editPerson,
  moveConversation,
  moveFollowUp,
  recordConversation,
  recordTerm,
  retractConversation,
  retractFact,
} from '../testing/deeds.ts';
import { useDatabase } from '../testing/in-work.ts';
import { changes } from './changes.ts';

const database = useDatabase();
let office: Office;
let ann: Actor;
let manager: Actor;
let person: Person;

beforeEach(async () => {
  office = await anOffice(database);
  ann = await aUser(database, office);
  manager = await aUser(database, office, 'MANAGER');
  person = await aPerson(database, office);
});

const told = async (actor = ann, of = person) => (await database.as(actor, (work) => changes(work, of.id))).nodes;
const record = (input = {}) => database.as(ann, (work) => recordConversation(work, aConversation(person, input)));

describe('what changed on a record', () => {
  it('tells of work that began, was extended and ended, the newest first', async () => {
    const { id } = await anAssignment(database, person, { startedOn: '2025-10-21', termToOn: '2026-10-20' });
    await database.as(ann, (work) => recordTerm(work, { assignmentId: id, toOn: '2027-01-20' }));
    await database.client.query(`update assignment set ended_on = '2026-11-20', end_reason = '転居', version = 2`);
    expect(await told()).toMatchObject([
      { kind: 'ENDED', on: '2026-11-20', subject: '青葉精機', reason: '転居' },
      { kind: 'RENEWED', on: '2026-10-21', ordinal: 2, fromOn: '2026-10-21', toOn: '2027-01-20' },
      { kind: 'STARTED', on: '2025-10-21', subject: '青葉精機' },
    ]);
  });

  it('tells who took over from whom, and why', async () => {
    const assignment = await anAssignment(database, person, { startedOn: '2026-05-01', coordinator: ann });
    await database.db.update(Ownership, { assignmentId: assignment.id }, { untilOn: '2026-11-01' });
    await anOwnership(database, assignment, 'COORDINATOR', manager, { sinceOn: '2026-11-01', reason: '異動のため' });
    expect(await told()).toContainEqual(
      expect.objectContaining({ kind: 'OWNER', on: '2026-11-01', role: 'COORDINATOR', reason: '異動のため' }),
    );
  });

  it('tells each time that a meeting was put off or called off, with its reason', async () => {
    const { followUpId } = await record();
    const row = { id: followUpId!, version: 1 };
    const move = { ...row, plannedOn: '2026-12-04', reason: '本人の希望' } as const;
    await database.as(ann, (work) => moveFollowUp(work, move));
    await database.as(ann, (work) => cancelFollowUp(work, { ...row, version: 2, reason: '長期のお休み' }));
    const meetings = (await told()).map(({ fromOn, toOn, reason }) => ({ fromOn, toOn, reason }));
    expect(meetings).toEqual([
      { fromOn: '2026-12-04', toOn: null, reason: '長期のお休み' },
      { fromOn: '2026-12-01', toOn: '2026-12-04', reason: '本人の希望' },
    ]);
  });

  it('tells how a promise changed to those alone who may see it', async () => {
    const { issueIds } = await record({ issues: [anIssue(ann, { text: '手当の確認' })] });
    const promise = anIssue(ann, { dueOn: '2026-11-30', reportOn: '2026-12-02' });
    await database.as(ann, (work) =>
      changePromise(work, { ...promise, id: issueIds[0]!, version: 1, reason: '派遣先の回答待ち' } as never),
    );
    expect(await told()).toMatchObject([
      {
        kind: 'PROMISE',
        step: 'PROMISE_CHANGED',
        subject: '手当の確認',
        reason: '派遣先の回答待ち',
        by: { id: ann.id },
      },
    ]);
    const sales = await aUser(database, await anOffice(database), 'SALES');
    const lately = await anAssignment(database, person, { startedOn: '2026-09-01' });
    await anOwnership(database, lately, 'SALES', sales, { untilOn: '2026-11-01' });
    expect((await told(sales)).filter(({ kind }) => kind === 'PROMISE')).toEqual([]);
  });

  it('tells managers alone that something was taken back or moved away, and the right person that it came', async () => {
    const { factIds, conversationId } = await record({ facts: [aFact(), aFact({ text: '犬を飼い始めた' })] });
    await database.as(ann, (work) => retractFact(work, { factId: factIds[0]!, reason: '聞き違い' }));
    const right = await aPerson(database, office, { name: '森 彩' });
    const row = { id: conversationId, version: 1 };
    await database.as(ann, (work) => moveConversation(work, { ...row, toPersonId: right.id, reason: '取り違え' }));
    expect(await told()).toEqual([]);
    expect(await told(manager)).toMatchObject([{ kind: 'MOVED_AWAY', reason: '取り違え' }]);
    expect(await told(ann, right)).toMatchObject([{ kind: 'MOVED_HERE', reason: '取り違え', fromOn: '2026-11-21' }]);
    expect((await told(manager, right)).map(({ kind }) => kind).sort()).toEqual(['MOVED_HERE', 'RETRACTED']);

    await database.as(ann, (work) => retractConversation(work, { ...row, version: 2, reason: '重複' }));
    expect((await told(manager, right)).map(({ kind }) => kind)).toContain('RETRACTED');
    expect(await told(ann, right)).toEqual([]);
  });

  it('tells which fields somebody set right, and never their values', async () => {
    const edit = { id: person.id, version: 1, name: '森川 結衣', reading: 'もりかわ ゆい', phone: '090-0000-0000' };
    await database.as(ann, (work) => editPerson(work, edit));
    const [edited] = await told();
    expect(edited).toMatchObject({ kind: 'EDITED', fields: ['phone'], by: { id: ann.id } });
    // The whole number: an id may hold three of its digits.
    expect(JSON.stringify(edited)).not.toContain('090-0000-0000');
  });

  it('goes back page by page, and neither repeats nor leaves out a change', async () => {
    const { followUpId } = await record();
    for (let version = 1; version <= 25; version += 1) {
      const plannedOn = version % 2 ? '2026-12-04' : '2026-12-01';
      await database.as(ann, (work) =>
        moveFollowUp(work, { id: followUpId!, version, plannedOn, reason: `${version}` }),
      );
    }
    const first = await database.as(ann, (work) => changes(work, person.id));
    const rest = await database.as(ann, (work) => changes(work, person.id, first.endCursor));
    const reasons = [...first.nodes, ...rest.nodes].map(({ reason }) => Number(reason));
    expect(reasons).toEqual(Array.from({ length: 25 }, (_, at) => 25 - at));
    expect(rest.hasMore).toBe(false);
  });

  it('is one statement, and is not there for a coordinator of another office', async () => {
    expect(await database.statementsOf(() => told())).toBe(1);
    const stranger = await aUser(database, await anOffice(database));
    await expect(told(stranger)).rejects.toBeInstanceOf(NotFound);
  });
});

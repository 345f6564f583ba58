import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '#domain';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../libs/launch/src/testing-database.ts';
import { changeRoles } from './accounts/change-roles.ts';
import { deactivateUser } from './accounts/deactivate-user.ts';
import { startAssignment } from './assignments/start-assignment.ts';
import { archiveClientPart } from './clients/archive-client-part.ts';
import { recordConversation } from './conversations/record-conversation.ts';
import type { Actor } from './core/actor.ts';
import { newId } from './core/id.ts';
import { poolOf, UnitOfWork, type Work } from './core/work.ts';
import { dataSourceFor } from './data-source.ts';
import { handOver } from './handovers/hand-over.ts';
import { undoHandover } from './handovers/undo-handover.ts';
import type { Office } from './offices/index.ts';
import { archivePerson } from './people/index.ts';
import { anAssignment, anOffice, aPerson, aUser, aWorkplace } from './testing/builders.ts';
import { aConversation, anIssue } from './testing/conversation-input.ts';
import type { TestDatabase } from './testing/in-work.ts';
import { openDatabase } from './testing/committed.ts';

let source: DataSource;
let owner: DataSource;
let database: TestDatabase & { close(): Promise<void> };
let work: UnitOfWork;
let office: Office;
let actor: Actor;

beforeAll(async () => {
  const { url, ownerUrl } = await createTestDatabase(`enishi_${newId().replaceAll('-', '')}`);
  source = await dataSourceFor(url, 2).initialize();
  owner = await dataSourceFor(ownerUrl, 2).initialize();
  database = await openDatabase(owner);
  work = new UnitOfWork(source, true);
  office = await anOffice(database);
  actor = await aUser(database, office);
});
afterAll(async () => {
  await database.close();
  await source.destroy();
  await owner.destroy();
});

const WAITING = `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

/** Until somebody waits for what another has not finished yet. */
async function untilOneWaits(): Promise<void> {
  const { rows } = await poolOf(owner).query<{ count: number }>(WAITING);
  if (rows[0]!.count === 0) await untilOneWaits();
}

/** The first deed is done and not finished when the second begins; how the second ends. */
async function whileDoing<T>(first: (doing: Work) => Promise<unknown>, second: () => Promise<T>): Promise<T> {
  let ends: Promise<PromiseSettledResult<T>[]> | undefined;
  await work.run(actor, async (doing) => {
    await first(doing);
    ends = Promise.allSettled([second()]);
    await untilOneWaits();
  });
  const [end] = (await ends)!;
  if (end!.status === 'rejected') throw end!.reason;
  return end!.value;
}

const talk = (personId: string, about: (doing: Work) => object = () => ({})) =>
  work.run(actor, (doing) => {
    const ahead = { heldOn: doing.today, nextOn: addDays(doing.today, 14) };
    return recordConversation(doing, { ...aConversation({ id: personId }), ...ahead, ...about(doing) });
  });

describe('at the same moment', () => {
  it('a person is archived and talked with: nothing is promised to somebody who is in no list', async () => {
    const { id } = await aPerson(database, office);
    const archiving = (doing: Work) => archivePerson(doing, { id, version: 1, reason: '登録抹消' });
    await expect(whileDoing(archiving, () => talk(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a colleague leaves and is promised to look after something: nothing is left in the name of who is gone', async () => {
    const { id } = await aPerson(database, office);
    const leaver = await aUser(database, office);
    const administrator = await aUser(database, office, 'ADMINISTRATOR');
    const leaving = (doing: Work) =>
      deactivateUser({ ...doing, actor: administrator }, { id: leaver.id, version: 1, reason: '退職のため' });
    const naming = ({ today }: Work) => ({
      issues: [anIssue(leaver, { dueOn: addDays(today, 7), reportOn: addDays(today, 9) })],
    });
    await expect(whileDoing(leaving, () => talk(id, naming))).rejects.toMatchObject({
      code: 'OWNER_NOT_POSSIBLE',
      field: 'issues.0.ownerId',
    });
  });

  describe('a colleague loses a role in the office', () => {
    /** They become sales, and so neither answer for work as a coordinator nor see everybody. */
    async function aChangeOfRole() {
      const mover = await aUser(database, office);
      const administrator = await aUser(database, office, 'ADMINISTRATOR');
      const roles = [{ officeId: office.id, role: 'SALES' as const }];
      const moving = (doing: Work) =>
        changeRoles({ ...doing, actor: administrator }, { id: mover.id, version: 1, reason: '異動のため', roles });
      return { mover, moving };
    }

    it('and is to answer for work: they do not', async () => {
      const { mover, moving } = await aChangeOfRole();
      const { id: personId } = await aPerson(database, office);
      const { orgUnit } = await aWorkplace(database);
      const beginning = () =>
        work.run(actor, (doing) =>
          startAssignment(doing, {
            ...{ personId, orgUnitId: orgUnit.id, coordinatorId: mover.id },
            ...{ startedOn: doing.today, termToOn: addDays(doing.today, 90) },
          }),
        );
      const refusal = { code: 'OWNER_NOT_POSSIBLE', field: 'coordinatorId' };
      await expect(whileDoing(moving, beginning)).rejects.toMatchObject(refusal);
    });

    it('and is promised to look after something: nothing is left with who cannot see it', async () => {
      const { mover, moving } = await aChangeOfRole();
      const { id } = await aPerson(database, office);
      const naming = ({ today }: Work) => ({
        issues: [anIssue(mover, { dueOn: addDays(today, 7), reportOn: addDays(today, 9) })],
      });
      const refusal = { code: 'OWNER_NOT_POSSIBLE', field: 'issues.0.ownerId' };
      await expect(whileDoing(moving, () => talk(id, naming))).rejects.toMatchObject(refusal);
    });
  });

  it('a place is put away and work begins there: it does not', async () => {
    const { id: personId } = await aPerson(database, office);
    const { orgUnit } = await aWorkplace(database);
    const away = (doing: Work) => archiveClientPart(doing, { part: 'ORG_UNIT', id: orgUnit.id, version: 1 });
    const beginning = () =>
      work.run(actor, (doing) =>
        startAssignment(doing, {
          personId,
          orgUnitId: orgUnit.id,
          startedOn: doing.today,
          termToOn: addDays(doing.today, 90),
          coordinatorId: actor.id,
        }),
      );
    await expect(whileDoing(away, beginning)).rejects.toMatchObject({ code: 'PUT_AWAY', field: 'orgUnitId' });
  });

  describe('people are handed over twice', () => {
    const handing = (doing: Work, personIds: readonly string[], toId: string) => {
      const people = personIds.map((personId) => ({ personId, fromId: actor.id, toId }));
      return handOver(doing, { key: newId(), reason: '産休に入るため', people });
    };
    const ownersOf = async (personIds: readonly string[]) => {
      const { rows } = await poolOf(owner).query<{ user_id: string }>(
        'select user_id from ownership where person_id = any ($1) and until_on is null',
        [personIds],
      );
      return rows.map(({ user_id }) => user_id);
    };
    async function two() {
      const people = [await aPerson(database, office), await aPerson(database, office)];
      for (const person of people) await anAssignment(database, person, { coordinator: actor });
      return people.map(({ id }) => id);
    }

    it('to two colleagues: the first has them all, the second is told that nothing is left, and nobody has half', async () => {
      const [ben, cho] = [await aUser(database, office), await aUser(database, office)];
      const ids = await two();
      const second = () => work.run(actor, (doing) => handing(doing, ids.toReversed(), cho.id));
      const refusal = { code: 'NOTHING_TO_HAND_OVER', field: 'people.0.personId' };
      await expect(whileDoing((doing) => handing(doing, ids, ben.id), second)).rejects.toMatchObject(refusal);
      expect(await ownersOf(ids)).toEqual([ben.id, ben.id]);
    });

    it('and one of it is undone: what was handed on meanwhile stays where it is', async () => {
      const [ben, cho] = [await aUser(database, office), await aUser(database, office)];
      const ids = await two();
      const first = await work.run(actor, (doing) => handing(doing, ids, ben.id));
      const on = { fromId: ben.id, toId: cho.id, personId: ids[0]! };
      const handingOn = (doing: Work) => handOver(doing, { key: newId(), reason: '担当地区のため', people: [on] });
      const undo = () =>
        work.run(actor, (doing) => undoHandover(doing, { id: first.ids[0]!, version: 1, reason: '相手を間違えた' }));
      await whileDoing(handingOn, undo);
      expect(await ownersOf([ids[0]!])).toEqual([cho.id]);
      expect(await ownersOf([ids[1]!])).toEqual([actor.id]);
    });
  });

  it('two wait for one another: both are done in the end', async () => {
    const [one, other] = [await aPerson(database, office), await aPerson(database, office)];
    const touch = (doing: Work, id: string) =>
      doing.sql.rows({ name: 'touch', text: 'update person set phone = $2, version = version + 1 where id = $1' }, [
        id,
        '042-000-0000',
      ]);
    let heldByBoth = 0;
    let both = () => {};
    const areBoth = new Promise<void>((resolve) => (both = resolve));
    const crosswise = (first: string, then: string) =>
      work.run(actor, async (doing) => {
        await touch(doing, first);
        heldByBoth += 1;
        if (heldByBoth >= 2) both();
        await areBoth;
        await touch(doing, then);
      });
    await Promise.all([crosswise(one.id, other.id), crosswise(other.id, one.id)]);
    const versions = await poolOf(owner).query('select version from person where id = any ($1)', [[one.id, other.id]]);
    expect(versions.rows).toEqual([{ version: 3 }, { version: 3 }]);
  });
});

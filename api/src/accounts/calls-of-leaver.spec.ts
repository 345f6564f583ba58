import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import type { Office } from '../offices/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aCall, aMadeCall, callAsItStands } from '../testing/call-builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { deactivateUser, leavingUser } from './deactivate-user.ts';

const database = useDatabase();
const reason = '退職のため';
let office: Office;
let [administrator, head, leaver]: Actor[] = [];

beforeEach(async () => {
  office = await anOffice(database);
  administrator = await aUser(database, office, 'ADMINISTRATOR');
  head = await aUser(database, office, 'MANAGER', 'OFFICE');
  leaver = await aUser(database, office, 'MANAGER', 'SECTION');
});

const work = async (sales?: Actor) => anAssignment(database, await aPerson(database, office), sales ? { sales } : {});
const deactivating = (leaveToHeads: boolean) =>
  database.as(administrator!, (doing) => deactivateUser(doing, { id: leaver!.id, version: 1, reason, leaveToHeads }));

describe('the calls of thanks of a manager who leaves', () => {
  it('are told before they leave, and keep the account open until somebody has them', async () => {
    await aCall(database, await work(), leaver!);
    const told = await database.as(administrator!, (look) => leavingUser(look, leaver!.id));
    expect(told.leaves).toMatchObject([{ calls: 1, assignments: 0, head: { id: head!.id } }]);
    await expect(deactivating(false)).rejects.toMatchObject({
      code: 'LEAVER_HAS_OPEN_WORK',
      numbers: { calls: 1, assignments: 0, followUps: 0, issues: 0 },
    });
  });

  it('go to the head of the office as 未割当', async () => {
    const call = await aCall(database, await work(), leaver!);
    await deactivating(true);
    expect(await callAsItStands(database, call)).toMatchObject({
      ...{ ownerId: head!.id, unassignedAt: NOON, state: 'PLANNED' },
      ...{ dueOn: '2026-11-21', windowUntilOn: '2026-11-28', version: 2 },
    });
  });

  it('go to nobody where the head sells: the thanks come from somebody else', async () => {
    const call = await aCall(database, await work(head), leaver!);
    await deactivating(true);
    expect(await callAsItStands(database, call)).toMatchObject({ ownerId: null, unassignedAt: NOON });
  });

  it('that were made keep the name of who made them', async () => {
    const call = await aMadeCall(database, await work(), leaver!);
    await deactivating(false);
    const made = { ownerId: leaver!.id, doneById: leaver!.id, version: 1 };
    expect(await callAsItStands(database, call)).toMatchObject(made);
  });
});

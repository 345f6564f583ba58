import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { aFollowUp } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { cancelFollowUp } from './cancel-follow-up.ts';
import { FollowUp } from './follow-up.entity.ts';
import { moveFollowUp } from './move-follow-up.ts';

const database = useDatabase();
let office: Office;
let person: Person;
let owner: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  owner = await aUser(database, office);
});

const stands = (id: string) => database.db.findOneByOrFail(FollowUp, { id });
const reason = '本人の希望';

describe('moving a next date', () => {
  it('counts how often', async () => {
    const { id } = await aFollowUp(database, person, owner);
    const moved = await database.as(owner, (work) =>
      moveFollowUp(work, { id, version: 1, plannedOn: '2026-12-11', reason }),
    );

    expect(moved).toEqual({ id, version: 2 });
    expect(await stands(id)).toMatchObject({ plannedOn: '2026-12-11', postponedCount: 1, reason, state: 'PLANNED' });
  });

  it.each([
    ['2026-11-20', 'FOLLOW_UP_IN_THE_PAST'],
    ['2026-12-04', 'NOTHING_CHANGED'],
  ] as const)('to %s is refused: %s', async (plannedOn, code) => {
    const { id } = await aFollowUp(database, person, owner);
    const move = database.as(owner, (work) => moveFollowUp(work, { id, version: 1, plannedOn, reason }));
    await expect(move).rejects.toMatchObject({ code, field: 'plannedOn' });
    expect(await stands(id)).toMatchObject({ version: 1, plannedOn: '2026-12-04' });
  });

  it('shows the date as it stands to somebody who saw an older one', async () => {
    const { id } = await aFollowUp(database, person, owner);
    await database.as(owner, (work) => moveFollowUp(work, { id, version: 1, plannedOn: '2026-12-11', reason }));
    const again = database.as(owner, (work) => moveFollowUp(work, { id, version: 1, plannedOn: '2026-12-18', reason }));
    await expect(again).rejects.toBeInstanceOf(Conflict);
    await expect(again).rejects.toMatchObject({ theirs: { version: 2, plannedOn: '2026-12-11' } });
  });

  it('is for its owner, the owners of the person and the office, not for whoever handed the person over', async () => {
    const sales = await aUser(database, office, 'SALES');
    await anAssignment(database, person, { sales });
    const { id } = await aFollowUp(database, person, owner);
    const on = (actor: Actor, version: number, plannedOn: '2026-12-10' | '2026-12-11') =>
      database.as(actor, (work) => moveFollowUp(work, { id, version, plannedOn, reason }));

    await on(sales, 1, '2026-12-10');
    await on(await aUser(database, office), 2, '2026-12-11');
    const lately = await aSalesOwnerOfLately(database, office, person);
    await expect(on(lately, 3, '2026-12-10')).rejects.toBeInstanceOf(NotAllowed);
    const stranger = await aUser(database, await anOffice(database));
    await expect(on(stranger, 3, '2026-12-10')).rejects.toBeInstanceOf(NotFound);
    expect(await stands(id)).toMatchObject({ version: 3, plannedOn: '2026-12-11' });
  });
});

describe('calling a next date off', () => {
  it('keeps the reason', async () => {
    const { id } = await aFollowUp(database, person, owner);
    await database.as(owner, (work) => cancelFollowUp(work, { id, version: 1, reason }));
    expect(await stands(id)).toMatchObject({ state: 'CANCELLED', reason, version: 2 });
  });

  it('has no place once it is over', async () => {
    const { id } = await aFollowUp(database, person, owner, { state: 'DONE', doneOn: '2026-11-20' });
    const cancel = database.as(owner, (work) => cancelFollowUp(work, { id, version: 1, reason }));
    await expect(cancel).rejects.toMatchObject({ code: 'FOLLOW_UP_NOT_PLANNED' });
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { NotAllowed, NotFound } from '../core/errors.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { aFollowUp } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { FollowUp } from './follow-up.entity.ts';
import { planFollowUp } from './plan-follow-up.ts';

const database = useDatabase();
let office: Office;
let person: Person;
let actor: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  actor = await aUser(database, office);
});

const plan = (who = actor, plannedOn: '2026-12-04' | '2026-11-20' = '2026-12-04') =>
  database.as(who, (work) => planFollowUp(work, { personId: person.id, plannedOn, channel: 'PHONE' }));
const planned = () => database.db.countBy(FollowUp, { personId: person.id });

describe('planning a meeting outside a conversation', () => {
  it('is for oneself, in the work that runs', async () => {
    const { id: assignmentId } = await anAssignment(database, person);
    const { id } = await plan();
    expect(await database.db.findOneByOrFail(FollowUp, { id })).toMatchObject({
      assignmentId,
      ownerId: actor.id,
      responsibleRole: 'COORDINATOR',
      origin: 'AGREED',
      plannedOn: '2026-12-04',
      channel: 'PHONE',
    });
  });

  it('doubles no date that stands', async () => {
    await aFollowUp(database, person, actor);
    await expect(plan()).rejects.toMatchObject({ code: 'NEXT_DATE_STANDS', field: 'personId' });
    expect(await planned()).toBe(1);
  });

  it('lies ahead', async () => {
    await expect(plan(actor, '2026-11-20')).rejects.toMatchObject({
      code: 'FOLLOW_UP_IN_THE_PAST',
      field: 'plannedOn',
    });
    expect(await planned()).toBe(0);
  });

  it('is for whoever carries on with the person', async () => {
    await expect(plan(await aSalesOwnerOfLately(database, office, person))).rejects.toBeInstanceOf(NotAllowed);
    await expect(plan(await aUser(database, await anOffice(database)))).rejects.toBeInstanceOf(NotFound);
    expect(await planned()).toBe(0);
  });
});

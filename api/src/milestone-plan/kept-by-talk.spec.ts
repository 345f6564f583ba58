import type { Day } from '#domain';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Assignment } from '../assignments/index.ts';
import type { Actor } from '../core/actor.ts';
import { FollowUp } from '../follow-ups/index.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation } from '../testing/conversation-input.ts';
import { recordConversation, retractConversation } from '../testing/deeds.ts';
import { useDatabase } from '../testing/in-work.ts';
import { aRule } from '../testing/rule-builders.ts';
import { replan } from './replan.ts';

const database = useDatabase();
let office: Office;
let person: Person;
let coordinator: Actor;
let work: Assignment;

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  coordinator = await aUser(database, office);
  await aUser(database, office, 'MANAGER', 'SECTION');
  work = await anAssignment(database, person, { coordinator, startedOn: '2026-11-17' });
  await aRule(database, office, { trigger: 'DAYS_AFTER_START', amount: 7, daysBefore: 3, daysAfter: 3 });
  await aRule(database, office, { trigger: 'DAYS_AFTER_START', amount: 8, daysBefore: 2, daysAfter: 3 });
  await aRule(database, office, { trigger: 'DAYS_AFTER_START', amount: 7, daysBefore: 3, byRole: 'MANAGER' });
  await database.as(coordinator, (it) => replan(it, work.id));
});

const plan = (origin: 'PLAN' | 'AGREED' = 'PLAN') =>
  database.db.find(FollowUp, {
    where: { assignmentId: work.id, origin },
    order: { windowFromOn: 'ASC', responsibleRole: 'ASC' },
  });
const talk = (who: Actor, heldOn: Day = '2026-11-21') =>
  database.as(who, (it) => recordConversation(it, aConversation(person, { heldOn })));

describe('a date of the follow plan', () => {
  it('is kept by a talk within its window, and by none before it', async () => {
    const { conversationId } = await talk(coordinator);
    expect(await plan()).toMatchObject([
      { state: 'DONE', doneOn: '2026-11-21', doneInId: conversationId },
      { state: 'PLANNED' },
      { state: 'PLANNED' },
    ]);
  });

  it('stands beside the date that was agreed in that talk', async () => {
    await talk(coordinator);
    expect(await plan('AGREED')).toMatchObject([{ state: 'PLANNED', plannedOn: '2026-12-01' }]);
  });

  it('is kept by whoever spoke with them; that of a manager, by a manager', async () => {
    await talk(await aUser(database, office, 'MANAGER', 'DEPARTMENT'));
    expect((await plan()).map((it) => it.state)).toEqual(['DONE', 'DONE', 'PLANNED']);
  });

  it('stands again when that talk is taken back', async () => {
    const { conversationId } = await talk(coordinator);
    await database.as(coordinator, (it) =>
      retractConversation(it, { id: conversationId, version: 1, reason: '別の人だった' }),
    );
    expect(await plan()).toMatchObject([
      { state: 'PLANNED', doneOn: null },
      { state: 'PLANNED' },
      { state: 'PLANNED' },
    ]);
  });

  it('that was kept is not made again', async () => {
    await talk(coordinator);
    expect(await database.as(coordinator, (it) => replan(it, work.id))).toMatchObject({ follow_ups: 0 });
  });
});

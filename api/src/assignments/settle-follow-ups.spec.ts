import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { newId } from '../core/id.ts';
import { FollowUp } from '../follow-ups/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aFollowUp } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { Assignment } from './assignment.entity.ts';
import type { EndAssignmentInput } from './assignment.input.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { endAssignment } from './end-assignment.ts';

const database = useDatabase();

async function aScene() {
  const office = await anOffice(database);
  const actor = await aUser(database, office);
  const person = await aPerson(database, office);
  const [ending, other] = [
    await anAssignment(database, person, { coordinator: actor }),
    await anAssignment(database, person, { coordinator: actor }),
  ];
  const agreed = await aFollowUp(database, person, actor, { assignmentId: ending.id });
  const planned = await aFollowUp(database, person, actor, { assignmentId: ending.id, origin: 'PLAN' });
  const input = {
    id: ending.id,
    version: 1,
    endedOn: '2026-11-20',
    reason: '配属先が変わる',
    followUps: 'MOVE',
  } as const;
  return { office, actor, person, ending, other, agreed, planned, input };
}

const ending = (actor: Actor, input: EndAssignmentInput) => database.as(actor, (work) => endAssignment(work, input));
const kept = ({ id }: FollowUp) => database.db.findOneByOrFail(FollowUp, { id });

describe('the dates of work that ends', () => {
  it('move to other work where that was said; what a rule planned is called off', async () => {
    const { actor, other, agreed, planned, input } = await aScene();
    await ending(actor, { ...input, followUpsToId: other.id });
    expect(await kept(agreed)).toMatchObject({
      state: 'PLANNED',
      assignmentId: other.id,
      reason: input.reason,
      version: 2,
    });
    expect(await kept(planned)).toMatchObject({ state: 'CANCELLED', reason: input.reason });
  });

  it('stay without any work where none was said', async () => {
    const { actor, agreed, input } = await aScene();
    await ending(actor, input);
    expect(await kept(agreed)).toMatchObject({ state: 'PLANNED', assignmentId: null });
  });

  it('are called off where nothing was said', async () => {
    const { actor, agreed, input } = await aScene();
    await ending(actor, { ...input, followUps: null });
    expect(await kept(agreed)).toMatchObject({ state: 'CANCELLED', reason: input.reason });
  });

  it('do not move to where a date stands already', async () => {
    const { actor, person, ending: it, other, agreed, input } = await aScene();
    await aFollowUp(database, person, actor, { assignmentId: other.id });
    const refused = ending(actor, { ...input, followUpsToId: other.id });
    await expect(refused).rejects.toMatchObject({ code: 'NEXT_DATE_STANDS_THERE', field: 'followUpsToId' });
    expect(await kept(agreed)).toMatchObject({ assignmentId: it.id, version: 1 });
    expect(await database.db.findOneBy(Assignment, { id: it.id })).toMatchObject({ endedOn: null });
  });

  it('move to no work of somebody else, to none that ended, and not to the one that ends', async () => {
    const { office, actor, ending: it, other, input } = await aScene();
    const foreign = await anAssignment(database, await aPerson(database, office));
    for (const followUpsToId of [foreign.id, it.id, newId()]) {
      const refused = ending(actor, { ...input, followUpsToId });
      await expect(refused).rejects.toMatchObject({ code: 'ASSIGNMENT_NOT_FOUND', field: 'followUpsToId' });
    }
    await ending(actor, { id: other.id, version: 1, endedOn: '2026-11-19', reason: '満了' });
    const ended = ending(actor, { ...input, followUpsToId: other.id });
    await expect(ended).rejects.toMatchObject({ code: 'ASSIGNMENT_ENDED', field: 'followUpsToId' });
  });
});

describe('the outcome of the last term', () => {
  it('may be that the person was switched to other work', async () => {
    const { actor, ending: it, input } = await aScene();
    await ending(actor, { ...input, outcome: 'SWITCHED' });
    expect(await database.db.findBy(ContractTerm, { assignmentId: it.id })).toMatchObject([{ outcome: 'SWITCHED' }]);
  });

  it('is not the end of the term while its last day is still to come', async () => {
    const { actor, ending: it, input } = await aScene();
    const refused = ending(actor, { ...input, outcome: 'ENDED' });
    await expect(refused).rejects.toMatchObject({ code: 'OUTCOME_DOES_NOT_FIT', field: 'outcome' });
    expect(await database.db.findBy(ContractTerm, { assignmentId: it.id })).toMatchObject([{ outcome: null }]);
  });
});

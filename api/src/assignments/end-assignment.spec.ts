import { describe, expect, it } from '@jest/globals';
import type { Day } from '#domain';
import { add } from '../core/add.ts';
import { Conflict, NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { FollowUp } from '../follow-ups/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { Assignment } from './assignment.entity.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { endAssignment } from './end-assignment.ts';
import { Ownership } from './ownership.entity.ts';
import { recordTerm } from './record-term.ts';

const database = useDatabase();

async function aScene(termToOn: Day = '2027-01-20') {
  const office = await anOffice(database);
  const actor = await aUser(database, office);
  const person = await aPerson(database, office);
  const { id } = await anAssignment(database, person, { coordinator: actor, startedOn: '2026-10-21', termToOn });
  return { office, actor, person, id, input: { id, version: 1, endedOn: '2026-11-20', reason: '本人の希望' } as const };
}

const kept = (id: string) => database.db.findOneBy(Assignment, { id });
const outcomes = async (assignmentId: string) =>
  (await database.db.find(ContractTerm, { where: { assignmentId }, order: { ordinal: 'ASC' } })).map(
    (it) => it.outcome,
  );

describe('ending an assignment', () => {
  it('keeps the last day and the reason, and releases the owners', async () => {
    const { actor, id, input } = await aScene();
    expect(await database.as(actor, (work) => endAssignment(work, input))).toEqual({ id, version: 2 });
    expect(await kept(id)).toMatchObject({ endedOn: '2026-11-20', endReason: '本人の希望', version: 2 });
    expect(await database.db.findBy(Ownership, { assignmentId: id })).toMatchObject([{ untilOn: '2026-11-20' }]);
  });

  it('calls off what is planned for it, and nothing else', async () => {
    const { actor, person, id, input } = await aScene();
    const meeting = {
      personId: person.id,
      ownerId: actor.id,
      responsibleRole: 'COORDINATOR',
      plannedOn: '2026-12-01',
    } as const;
    const planned = await add(database.db, FollowUp, { ...meeting, assignmentId: id });
    const done = await add(database.db, FollowUp, {
      ...meeting,
      assignmentId: id,
      state: 'DONE',
      doneOn: '2026-11-02',
    });
    const personal = await add(database.db, FollowUp, meeting);
    await database.as(actor, (work) => endAssignment(work, input));

    const stateOf = async ({ id }: FollowUp) => {
      const found = await database.db.findOneByOrFail(FollowUp, { id });
      return [found.state, found.reason, found.version];
    };
    expect(await stateOf(planned)).toEqual(['CANCELLED', '本人の希望', 2]);
    expect(await stateOf(done)).toEqual(['DONE', null, 1]);
    expect(await stateOf(personal)).toEqual(['PLANNED', null, 1]);
  });

  it.each([
    ['ENDED', 'on its last day', '2026-11-20'],
    ['ENDED_EARLY', 'before its last day', '2026-11-21'],
    ['ENDED', 'after its last day', '2026-11-19'],
  ] as const)('leaves the running term %s where the work stops %s', async (outcome, _, termToOn) => {
    const { actor, id, input } = await aScene(termToOn);
    await database.as(actor, (work) => endAssignment(work, input));
    expect(await outcomes(id)).toEqual([outcome]);
  });

  it('leaves earlier terms as they ended', async () => {
    const { actor, id, input } = await aScene('2026-11-10');
    await database.as(actor, (work) => recordTerm(work, { assignmentId: id, toOn: '2027-02-10' }));
    await database.as(actor, (work) => endAssignment(work, input));
    expect(await outcomes(id)).toEqual(['EXTENDED', 'ENDED_EARLY']);
  });

  it('happens once', async () => {
    const { actor, id, input } = await aScene();
    await database.as(actor, (work) => endAssignment(work, input));
    const again = database.as(actor, (work) => endAssignment(work, { ...input, version: 2 }));
    await expect(again).rejects.toMatchObject({ code: 'ASSIGNMENT_ENDED' });
    expect(await kept(id)).toMatchObject({ version: 2 });
  });

  it('shows theirs to whoever comes second', async () => {
    const { actor, id, input } = await aScene();
    await database.as(actor, (work) => endAssignment(work, input));
    const second = await database
      .as(actor, (work) => endAssignment(work, { ...input, reason: '別の理由' }))
      .catch((it: unknown) => it);
    expect(second).toBeInstanceOf(Conflict);
    expect((second as Conflict).theirs).toMatchObject({
      id,
      version: 2,
      startedOn: '2026-10-21',
      endedOn: '2026-11-20',
      reason: '本人の希望',
    });
  });

  it.each([
    ['END_BEFORE_START', '2026-10-20'],
    ['END_IN_THE_FUTURE', '2026-11-22'],
  ] as const)('refuses %s', async (code, endedOn) => {
    const { actor, id, input } = await aScene();
    const ending = database.as(actor, (work) => endAssignment(work, { ...input, endedOn }));
    await expect(ending).rejects.toMatchObject({ code, field: 'endedOn' });
    expect(await kept(id)).toMatchObject({ endedOn: null, version: 1 });
  });

  it('does not find the work of a person of another office, nor work that does not exist', async () => {
    const { actor, id, input } = await aScene();
    const stranger = await aUser(database, await anOffice(database));
    await expect(database.as(stranger, (work) => endAssignment(work, input))).rejects.toBeInstanceOf(NotFound);
    await expect(database.as(actor, (work) => endAssignment(work, { ...input, id: newId() }))).rejects.toBeInstanceOf(
      NotFound,
    );
    expect(await kept(id)).toMatchObject({ endedOn: null, version: 1 });
  });
});

import { describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { endAssignment } from './end-assignment.ts';
import { recordTerm } from './record-term.ts';

const database = useDatabase();

async function aScene() {
  const office = await anOffice(database);
  const [actor, sales] = [await aUser(database, office), await aUser(database, office, 'SALES')];
  const person = await aPerson(database, office);
  const { id: assignmentId } = await anAssignment(database, person, {
    coordinator: actor,
    sales,
    termToOn: '2027-01-31',
  });
  return { office, actor, sales, assignmentId };
}

const termsOf = (assignmentId: string) =>
  database.db.find(ContractTerm, { where: { assignmentId }, order: { ordinal: 'ASC' } });

describe('recording a further term', () => {
  it('begins it the day after the last one, which thereby was extended', async () => {
    const { actor, assignmentId } = await aScene();
    await database.as(actor, (work) => recordTerm(work, { assignmentId, toOn: '2027-04-30' }));
    const { id } = await database.as(actor, (work) => recordTerm(work, { assignmentId, toOn: '2027-05-01' }));
    expect(await termsOf(assignmentId)).toMatchObject([
      { ordinal: 1, toOn: '2027-01-31', outcome: 'EXTENDED', version: 2 },
      { ordinal: 2, fromOn: '2027-02-01', toOn: '2027-04-30', outcome: 'EXTENDED', version: 2 },
      { id, ordinal: 3, fromOn: '2027-05-01', toOn: '2027-05-01', outcome: null, version: 1 },
    ]);
  });

  it('refuses one that ends before it begins', async () => {
    const { actor, assignmentId } = await aScene();
    const recording = database.as(actor, (work) => recordTerm(work, { assignmentId, toOn: '2027-01-31' }));
    await expect(recording).rejects.toMatchObject({ code: 'TERM_ENDS_BEFORE_START', field: 'toOn' });
    expect(await termsOf(assignmentId)).toMatchObject([{ outcome: null, version: 1 }]);
  });

  it('refuses one of work that has ended', async () => {
    const { actor, assignmentId } = await aScene();
    const end = { id: assignmentId, version: 1, endedOn: '2026-11-20', reason: '満了' } as const;
    await database.as(actor, (work) => endAssignment(work, end));
    const recording = database.as(actor, (work) => recordTerm(work, { assignmentId, toOn: '2027-04-30' }));
    await expect(recording).rejects.toMatchObject({ code: 'ASSIGNMENT_ENDED' });
  });

  it('is not for the sales owner, and not found by a stranger', async () => {
    const { actor, sales, assignmentId } = await aScene();
    const toOn = '2027-04-30';
    const stranger = await aUser(database, await anOffice(database));
    await expect(database.as(sales, (work) => recordTerm(work, { assignmentId, toOn }))).rejects.toBeInstanceOf(
      NotAllowed,
    );
    await expect(database.as(stranger, (work) => recordTerm(work, { assignmentId, toOn }))).rejects.toBeInstanceOf(
      NotFound,
    );
    const missing = database.as(actor, (work) => recordTerm(work, { assignmentId: newId(), toOn }));
    await expect(missing).rejects.toBeInstanceOf(NotFound);
    expect(await termsOf(assignmentId)).toHaveLength(1);
  });
});

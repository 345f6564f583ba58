import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { anAssignment, anOffice, aPerson, aUser, aWorkplace } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { Assignment } from './assignment.entity.ts';
import type { CorrectAssignmentInput, CorrectTermInput } from './assignment.input.ts';
import { changeOwner } from './change-owner.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { correctAssignment } from './correct-assignment.ts';
import { correctTerm } from './correct-term.ts';
import { endAssignment } from './end-assignment.ts';
import { Ownership } from './ownership.entity.ts';
import { recordTerm } from './record-term.ts';

const database = useDatabase();

async function aScene() {
  const office = await anOffice(database);
  const actor = await aUser(database, office);
  const sales = await aUser(database, office, 'SALES');
  const person = await aPerson(database, office);
  const assignment = await anAssignment(database, person, { coordinator: actor, sales });
  const { id, orgUnitId, supervisorId } = assignment;
  return {
    office,
    actor,
    sales,
    id,
    input: { id, version: 1, orgUnitId, supervisorId, startedOn: '2026-10-14' } as const,
  };
}

const correcting = (actor: Actor, input: CorrectAssignmentInput) =>
  database.as(actor, (work) => correctAssignment(work, input));
const correctingTerm = (actor: Actor, input: CorrectTermInput) =>
  database.as(actor, (work) => correctTerm(work, input));
const termsOf = (assignmentId: string) =>
  database.db.find(ContractTerm, { where: { assignmentId }, order: { ordinal: 'ASC' } });
const kept = (id: string) => database.db.findOneBy(Assignment, { id });

describe('setting an assignment right', () => {
  it('lets the first term and the first owners begin with it', async () => {
    const { actor, id, input } = await aScene();
    expect(await correcting(actor, input)).toEqual({ id, version: 2 });
    expect(await kept(id)).toMatchObject({ startedOn: '2026-10-14' });
    expect(await termsOf(id)).toMatchObject([{ fromOn: '2026-10-14', toOn: '2027-01-20' }]);
    const owners = await database.db.findBy(Ownership, { assignmentId: id });
    expect(owners.map(({ sinceOn }) => sinceOn)).toEqual(['2026-10-14', '2026-10-14']);
  });

  it('may put it into another unit under another supervisor', async () => {
    const { actor, id, input } = await aScene();
    const { orgUnit, supervisor } = await aWorkplace(database);
    await correcting(actor, { ...input, orgUnitId: orgUnit.id, supervisorId: supervisor.id });
    expect(await kept(id)).toMatchObject({ orgUnitId: orgUnit.id, supervisorId: supervisor.id });
  });

  it('keeps how the work is done, until that is set right or emptied', async () => {
    const { actor, id, input } = await aScene();
    const told = { workplacePhone: '045-600-3028', workDays: '月〜金', duties: '検査' };
    await correcting(actor, { ...input, ...told });
    await correcting(actor, { ...input, version: 2 });
    expect(await kept(id)).toMatchObject(told);
    await correcting(actor, { ...input, version: 3, workDays: null, remark: '車での通勤' });
    expect(await kept(id)).toMatchObject({ workDays: null, duties: '検査', remark: '車での通勤' });
  });

  it('shows how somebody else wrote the work is done, and where, to whoever comes second', async () => {
    const { actor, id, input } = await aScene();
    const theirs = { workplacePhone: '045-600-3028', workDays: '月〜金', workHours: '9:00〜17:30' };
    const written = { ...theirs, duties: '検査', remark: '車での通勤', supervisorId: null };
    await correcting(actor, { ...input, ...written });
    const { orgUnitId } = input;
    await expect(correcting(actor, { ...input, duties: '梱包' })).rejects.toMatchObject({
      theirs: { id, version: 2, startedOn: '2026-10-14', endedOn: null, reason: null, orgUnitId, ...written },
    });
    expect(await kept(id)).toMatchObject(written);
  });

  it('refuses a start behind the first term, and a supervisor of another unit', async () => {
    const { actor, id, input } = await aScene();
    await expect(correcting(actor, { ...input, startedOn: '2027-01-21' })).rejects.toMatchObject({
      code: 'TERM_ENDS_BEFORE_START',
      field: 'startedOn',
    });
    const { supervisor } = await aWorkplace(database);
    await expect(correcting(actor, { ...input, supervisorId: supervisor.id })).rejects.toMatchObject({
      code: 'SUPERVISOR_NOT_OF_UNIT',
      field: 'supervisorId',
    });
    expect(await kept(id)).toMatchObject({ startedOn: '2026-10-21', version: 1 });
  });

  it('refuses a start behind the end, and one on which its first owner had left already', async () => {
    const { office, actor, id, input } = await aScene();
    const { id: userId } = await aUser(database, office);
    const change = { id, version: 1, role: 'COORDINATOR' as const, userId, reason: '担当替え' };
    await database.as(actor, (work) => changeOwner(work, change));
    const late = { ...input, version: 2, startedOn: '2026-11-25' } as const;
    await expect(correcting(actor, late)).rejects.toMatchObject({ code: 'OWNER_LEFT_BEFORE', field: 'startedOn' });

    const end = { id, version: 2, endedOn: '2026-11-21', reason: '満了' } as const;
    await database.as(actor, (work) => endAssignment(work, end));
    const behind = { ...late, version: 3 };
    await expect(correcting(actor, behind)).rejects.toMatchObject({ code: 'END_BEFORE_START', field: 'startedOn' });
  });

  it('shows theirs to whoever comes second; sales may not, a stranger finds nothing', async () => {
    const { actor, sales, id, input } = await aScene();
    await expect(correcting(sales, input)).rejects.toBeInstanceOf(NotAllowed);
    const stranger = await aUser(database, await anOffice(database));
    await expect(correcting(stranger, input)).rejects.toBeInstanceOf(NotFound);
    await correcting(actor, input);
    await expect(correcting(actor, input)).rejects.toBeInstanceOf(Conflict);
    expect(await kept(id)).toMatchObject({ version: 2 });
  });
});

describe('setting a term right', () => {
  async function twoTerms() {
    const scene = await aScene();
    await database.as(scene.actor, (work) => recordTerm(work, { assignmentId: scene.id, toOn: '2027-04-20' }));
    const [first, second] = await termsOf(scene.id);
    return { ...scene, first: first!, second: second! };
  }

  it('lets the next one begin the day after', async () => {
    const { actor, id, first } = await twoTerms();
    await correctingTerm(actor, { id: first.id, version: first.version, toOn: '2027-01-31' });
    expect(await termsOf(id)).toMatchObject([
      { toOn: '2027-01-31', outcome: 'EXTENDED', version: 3 },
      { fromOn: '2027-02-01', toOn: '2027-04-20', version: 2 },
    ]);
  });

  it('tells anew whether work that has ended stopped early', async () => {
    const { actor, id } = await aScene();
    const end = { id, version: 1, endedOn: '2026-11-20', reason: '満了' } as const;
    await database.as(actor, (work) => endAssignment(work, end));
    const [term] = await termsOf(id);
    await correctingTerm(actor, { id: term!.id, version: term!.version, toOn: '2026-11-20' });
    expect(await termsOf(id)).toMatchObject([{ toOn: '2026-11-20', outcome: 'ENDED' }]);
  });

  it.each([
    ['TERM_ENDS_BEFORE_START', '2026-10-20'],
    ['TERM_REACHES_BEYOND_NEXT', '2027-04-20'],
  ] as const)('refuses with %s', async (code, toOn) => {
    const { actor, id, first } = await twoTerms();
    const refused = correctingTerm(actor, { id: first.id, version: first.version, toOn });
    await expect(refused).rejects.toMatchObject({ code, field: 'toOn' });
    expect(await termsOf(id)).toMatchObject([{ toOn: '2027-01-20' }, { fromOn: '2027-01-21' }]);
  });

  it('shows theirs to whoever comes second; sales may not, a stranger finds nothing', async () => {
    const { actor, sales, id, first } = await twoTerms();
    const input = { id: first.id, version: first.version, toOn: '2027-01-31' } as const;
    await expect(correctingTerm(sales, input)).rejects.toBeInstanceOf(NotAllowed);
    const stranger = await aUser(database, await anOffice(database));
    await expect(correctingTerm(stranger, input)).rejects.toBeInstanceOf(NotFound);
    await correctingTerm(actor, input);
    await expect(correctingTerm(actor, input)).rejects.toMatchObject({ theirs: { toOn: '2027-01-31' } });
    expect(await termsOf(id)).toHaveLength(2);
  });
});

import { describe, expect, it } from '@jest/globals';
import { Assignment } from '../assignments/index.ts';
import type { Actor } from '../core/actor.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { anAssignment, anOffice, aPerson, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { editTenure } from './edit-tenure.ts';
import { recordTenure } from './record-tenure.ts';
import { Tenure } from './tenure.entity.ts';
import type { EditTenureInput, RecordTenureInput } from './tenure.input.ts';

const database = useDatabase();

async function aScene() {
  const office = await anOffice(database);
  const person = await aPerson(database, office);
  const span = { fromOn: '2024-04-01', toOn: '2026-03-31', leftHow: 'OWN_WISH', leftReason: '介護のため' } as const;
  return { office, person, actor: await aUser(database, office), input: { personId: person.id, ...span } };
}

const recording = (actor: Actor, input: RecordTenureInput) => database.as(actor, (work) => recordTenure(work, input));
const editing = (actor: Actor, input: EditTenureInput) => database.as(actor, (work) => editTenure(work, input));
const kept = () => database.db.find(Tenure, { order: { fromOn: 'ASC' } });

describe('recording that somebody left', () => {
  it('keeps from when to when they were with us, and how they left', async () => {
    const { office, actor, input } = await aScene();
    const { id } = await recording(actor, input);
    expect(await kept()).toMatchObject([{ id, ...input, officeId: office.id, recordedById: actor.id, version: 1 }]);
  });

  it('leaves room for a comeback, which is a further tenure', async () => {
    const { actor, input } = await aScene();
    await recording(actor, input);
    await recording(actor, { personId: input.personId, fromOn: '2026-10-01' });
    expect(await kept()).toMatchObject([{ toOn: '2026-03-31' }, { fromOn: '2026-10-01', toOn: null, leftHow: null }]);
  });

  it.each([
    ['END_BEFORE_START', 'toOn', { toOn: '2024-03-31' }],
    ['END_IN_THE_FUTURE', 'toOn', { toOn: '2026-11-22' }],
    ['LEFT_HOW_MISSING', 'leftHow', { leftHow: null }],
    ['LAST_DAY_MISSING', 'toOn', { toOn: null }],
  ] as const)('refuses with %s at %s', async (code, field, over) => {
    const { actor, input } = await aScene();
    await expect(recording(actor, { ...input, ...over })).rejects.toMatchObject({ code, field });
    expect(await kept()).toEqual([]);
  });

  it('refuses one that meets another', async () => {
    const { actor, input } = await aScene();
    await recording(actor, input);
    for (const fromOn of ['2026-03-31', '2023-01-01'] as const) {
      const meeting = recording(actor, { personId: input.personId, fromOn });
      await expect(meeting).rejects.toMatchObject({ code: 'TENURE_OVERLAPS', field: 'fromOn' });
    }
  });

  it('is not for sales, and a stranger finds nobody', async () => {
    const { office, person, actor, input } = await aScene();
    const sales = await aSalesOwnerOfLately(database, office, person);
    await expect(recording(sales, input)).rejects.toBeInstanceOf(NotAllowed);
    const stranger = await aUser(database, await anOffice(database));
    await expect(recording(stranger, input)).rejects.toBeInstanceOf(NotFound);
    await expect(recording(actor, { ...input, personId: newId() })).rejects.toBeInstanceOf(NotFound);
    expect(await kept()).toEqual([]);
  });
});

describe('leaving while work runs', () => {
  it('is refused, unless the work ends with it', async () => {
    const { actor, person, input } = await aScene();
    const { id } = await anAssignment(database, person, { coordinator: actor });
    const leaving = { ...input, toOn: '2026-11-20' } as const;
    await expect(recording(actor, leaving)).rejects.toMatchObject({ code: 'STILL_AT_WORK', field: 'endsAssignments' });
    const untold = recording(actor, { ...leaving, leftReason: null, endsAssignments: true });
    await expect(untold).rejects.toMatchObject({ code: 'REASON_MISSING', field: 'leftReason' });

    await recording(actor, { ...leaving, endsAssignments: true });
    expect(await database.db.findOneBy(Assignment, { id })).toMatchObject({
      endedOn: '2026-11-20',
      endReason: '介護のため',
    });
  });

  it('is refused on a day before that work began', async () => {
    const { actor, person, input } = await aScene();
    await anAssignment(database, person, { coordinator: actor });
    const leaving = recording(actor, { ...input, endsAssignments: true });
    await expect(leaving).rejects.toMatchObject({ code: 'WORK_BEGINS_LATER', field: 'toOn' });
    expect(await kept()).toEqual([]);
  });
});

describe('setting a tenure right', () => {
  it('keeps the new days as the next version, and forgets what was left out', async () => {
    const { actor, input } = await aScene();
    const { id } = await recording(actor, input);
    const right = { id, version: 1, fromOn: '2024-05-01', toOn: '2026-04-30', leftHow: 'OTHER' } as const;
    expect(await editing(actor, right)).toEqual({ id, version: 2 });
    expect(await kept()).toMatchObject([
      { fromOn: '2024-05-01', toOn: '2026-04-30', leftHow: 'OTHER', leftReason: null },
    ]);
  });

  it('keeps where and as what they were, until it is set right or emptied', async () => {
    const { actor, input } = await aScene();
    const { id } = await recording(actor, { ...input, unit: '開発部', rank: '主任' });
    const { personId: _, ...span } = input;
    await editing(actor, { id, version: 1, ...span });
    expect(await kept()).toMatchObject([{ unit: '開発部', rank: '主任' }]);
    await editing(actor, { id, version: 2, ...span, unit: '品質保証部', rank: null });
    expect(await kept()).toMatchObject([{ unit: '品質保証部', rank: null }]);
  });

  it('ends the running one with the work, as leaving does', async () => {
    const { actor, person } = await aScene();
    await anAssignment(database, person, { coordinator: actor });
    const { id } = await recording(actor, { personId: person.id, fromOn: '2026-10-21' });
    const leave = { id, version: 1, fromOn: '2026-10-21', toOn: '2026-11-21', leftHow: 'COMPANY' } as const;
    await expect(editing(actor, leave)).rejects.toMatchObject({ code: 'STILL_AT_WORK' });
    await editing(actor, { ...leave, leftReason: '事業所の閉鎖', endsAssignments: true });
    expect(await kept()).toMatchObject([{ toOn: '2026-11-21', leftHow: 'COMPANY' }]);
  });

  it('shows theirs to whoever comes second, and is not found by a stranger', async () => {
    const { actor, input } = await aScene();
    const { id } = await recording(actor, input);
    const mine = { id, version: 1, fromOn: '2024-05-01', toOn: '2026-03-31', leftHow: 'OWN_WISH' } as const;
    const stranger = await aUser(database, await anOffice(database));
    await expect(editing(stranger, mine)).rejects.toBeInstanceOf(NotFound);
    await editing(actor, mine);
    const second = await editing(actor, mine).catch((it: unknown) => it);
    expect(second).toBeInstanceOf(Conflict);
    expect((second as Conflict).theirs).toEqual({
      id,
      version: 2,
      fromOn: '2024-05-01',
      toOn: '2026-03-31',
      leftHow: 'OWN_WISH',
      leftReason: null,
      unit: null,
      rank: null,
    });
  });
});

it('goes with the person when they are erased', async () => {
  const { actor, input } = await aScene();
  await recording(actor, input);
  await database.client.query('delete from person');
  expect(await kept()).toEqual([]);
});

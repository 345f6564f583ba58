import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { Actor } from '../core/actor.ts';
import { NotAllowed, NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { anOffice, aUser, giveRole } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { AddOfficeInput } from './add-office.input.ts';
import { addOffice } from './add-office.ts';
import { daysOfMyOffice } from './days-of-my-office.ts';
import { Office } from './office.entity.ts';

const database = useDatabase();
const anInput = (over: Partial<AddOfficeInput> = {}): AddOfficeInput => ({
  name: '札幌支店',
  timeZone: 'Asia/Tokyo',
  ...over,
});
const adding = (actor: Actor, over: Partial<AddOfficeInput> = {}) =>
  database.as(actor, (work) => addOffice(work, anInput(over)));

describe('adding an office', () => {
  it('puts it below the one named, within reach of those above, with its days', async () => {
    const office = await anOffice(database);
    const actor = await aUser(database, office, 'ADMINISTRATOR');
    const added = await adding(actor, { parentId: office.id });

    expect(added).toMatchObject({ name: '札幌支店', version: 1, parent: { id: office.id } });
    const { rows } = await database.client.query('select upper_id from office_reach where lower_id = $1', [added.id]);
    expect(rows.map(({ upper_id }) => upper_id).sort()).toEqual([office.id, added.id].sort());
    const days = await database.client.query('select count(*)::int from office_day where office_id = $1', [added.id]);
    expect(days.rows[0].count).toBeGreaterThan(1000);
  });

  it('puts it below the first office that one administers where none is named', async () => {
    const office = await anOffice(database);
    expect(await adding(await aUser(database, office, 'ADMINISTRATOR'))).toMatchObject({ parent: { id: office.id } });
  });

  it('is for administrators alone', async () => {
    const office = await anOffice(database);
    const before = await database.db.count(Office);
    for (const role of ['COORDINATOR', 'MANAGER', 'PROGRAM_OWNER'] as const) {
      await expect(adding(await aUser(database, office, role))).rejects.toBeInstanceOf(NotAllowed);
    }
    expect(await database.db.count(Office)).toBe(before);
  });

  it('finds no office of another administrator, and touches none where one only works', async () => {
    const actor = await aUser(database, await anOffice(database), 'ADMINISTRATOR');
    const other = await anOffice(database);
    for (const parentId of [other.id, newId()]) {
      await expect(adding(actor, { parentId })).rejects.toBeInstanceOf(NotFound);
    }
    await giveRole(database, actor.id, other, 'COORDINATOR');
    const both = { ...actor, teamOffices: [...actor.teamOffices, other.id] };
    await expect(adding(both, { parentId: other.id })).rejects.toBeInstanceOf(NotAllowed);
  });

  it.each(['Asia/Tokio', 'JST', 'tomorrow', ''])('knows no time zone %s', async (timeZone) => {
    const [error] = await validate(plainToInstance(AddOfficeInput, anInput({ timeZone })));
    expect(error).toMatchObject({ property: 'timeZone', constraints: { isIn: 'TIME_ZONE_UNKNOWN' } });
  });
});

describe('asking for the days of my office', () => {
  it('gives both ends, and at most 800 days', async () => {
    const office = await anOffice(database);
    const added = await adding(await aUser(database, office, 'ADMINISTRATOR'));
    const actor = await aUser(database, { ...office, id: added.id } as Office);

    const days = await database.as(actor, (look) => daysOfMyOffice(look, '2026-11-20', '2026-11-24'));
    expect(days.map(({ isBusiness }) => isBusiness)).toEqual([true, false, false, false, true]);
    await expect(database.as(actor, (look) => daysOfMyOffice(look, '2026-01-01', '2028-06-01'))).rejects.toMatchObject({
      code: 'RANGE_TOO_LONG',
      field: 'to',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { Role } from '#domain';
import type { Actor } from '../core/actor.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { anOffice, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { addPerson } from './add-person.ts';
import { movePerson } from './move-person.ts';
import { Person } from './person.entity.ts';

const database = useDatabase();

async function aScene() {
  const above = await anOffice(database);
  const from = await anOffice(database, { parentId: above.id });
  const to = await anOffice(database, { parentId: above.id });
  const manager = await aUser(database, above, Role.MANAGER);
  const added = { officeId: from.id, name: '森川 結衣' };
  const { id } = await database.as(manager, (work) => addPerson(work, added), new Date('2026-10-01T03:00:00Z'));
  return { above, from, to, manager, input: { id, version: 1, officeId: to.id, reason: '転居のため' } };
}
type Input = Awaited<ReturnType<typeof aScene>>['input'];

const move = (actor: Actor, input: Input) => database.as(actor, (work) => movePerson(work, input));
const officeOf = async ({ id }: Input) => (await database.db.findOneByOrFail(Person, { id })).officeId;

describe('moving a person to another office', () => {
  it('puts them there from today on, with the history of their offices and the reason', async () => {
    const { from, to, manager, input } = await aScene();
    expect(await move(manager, input)).toEqual({ id: input.id, version: 2 });
    expect(await officeOf(input)).toBe(to.id);
    const { rows } = await database.client.query(
      'select office_id, since_on, until_on, reason, moved_by_id from person_office where person_id = $1 order by since_on',
      [input.id],
    );
    expect(rows).toEqual([
      { office_id: from.id, since_on: '2026-10-01', until_on: '2026-11-21', reason: null, moved_by_id: null },
      { office_id: to.id, since_on: '2026-11-21', until_on: null, reason: '転居のため', moved_by_id: manager.id },
    ]);
  });

  it('is for a manager of both offices', async () => {
    const { above, from, input } = await aScene();
    const coordinator = await aUser(database, above);
    await expect(move(coordinator, input)).rejects.toBeInstanceOf(NotAllowed);
    const ofOne = await aUser(database, from, Role.MANAGER);
    await expect(move(ofOne, input)).rejects.toBeInstanceOf(NotFound);
    const stranger = await aUser(database, await anOffice(database), Role.MANAGER);
    await expect(move(stranger, input)).rejects.toBeInstanceOf(NotFound);
    expect(await officeOf(input)).toBe(from.id);
  });

  it('refuses the office where they are, and what somebody else changed meanwhile', async () => {
    const { from, manager, input } = await aScene();
    await expect(move(manager, { ...input, officeId: from.id })).rejects.toMatchObject({
      code: 'NOTHING_CHANGED',
      field: 'officeId',
    });
    await move(manager, input);
    const back = { ...input, officeId: from.id };
    await expect(move(manager, back)).rejects.toBeInstanceOf(Conflict);
  });
});

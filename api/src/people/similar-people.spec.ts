import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import type { Office } from '../offices/index.ts';
import { anOffice, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import type { SimilarPeopleInput } from './similar-people.input.ts';
import { similarPeople } from './similar-people.ts';

const database = useDatabase();

const known = {
  name: '森川 結衣',
  reading: 'もりかわ ゆい',
  staffNo: 'S-1',
  phone: '090-1234-5678',
  email: 'Yui@enishi.example',
};

async function aScene(): Promise<{ office: Office; actor: Actor }> {
  const office = await anOffice(database);
  return { office, actor: await aUser(database, office) };
}
const alike = (actor: Actor, input: SimilarPeopleInput) => database.as(actor, (look) => similarPeople(look, input));

describe('those who may be the person that is being written down', () => {
  it.each([
    ['STAFF_NO', { staffNo: 'S-1' }],
    ['PHONE', { phone: '(090) 12345678' }],
    ['EMAIL', { email: 'yui@enishi.example' }],
    ['READING', { reading: 'もりかわ ゆい' }],
    ['NAME', { name: '森川 結衣' }],
  ] as const)('share their %s', async (likeness, typed) => {
    const { office, actor } = await aScene();
    const { id } = await aPerson(database, office, known);
    await aPerson(database, office, { name: '大槻 誠', reading: 'おおつき まこと' });
    expect(await alike(actor, typed)).toMatchObject([{ id, alikeIn: [likeness], isArchived: false }]);
  });

  it('are told with everything in which they are alike, archived ones too', async () => {
    const { office, actor } = await aScene();
    await aPerson(database, office, { ...known, archivedAt: new Date() });
    expect(await alike(actor, known)).toMatchObject([
      { isArchived: true, alikeIn: ['STAFF_NO', 'PHONE', 'EMAIL', 'READING', 'NAME'] },
    ]);
  });

  it('are nobody while little was typed, and never the person who is being edited', async () => {
    const { office, actor } = await aScene();
    const { id } = await aPerson(database, office, known);
    expect(await alike(actor, { phone: '090' })).toEqual([]);
    expect(await alike(actor, {})).toEqual([]);
    expect(await alike(actor, { ...known, butId: id })).toEqual([]);
  });

  it('are never people of another office', async () => {
    const { office } = await aScene();
    await aPerson(database, office, known);
    const stranger = await aUser(database, await anOffice(database));
    expect(await alike(stranger, known)).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { anOffice, aPerson, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { giveReading } from './give-reading.ts';
import { Person } from './person.entity.ts';

const database = useDatabase();
const reading = 'もりかわ ゆい';

describe('giving a reading', () => {
  it('puts the person into the index and leaves all else as it is', async () => {
    const office = await anOffice(database);
    const { id } = await aPerson(database, office, { reading: null, phone: '090-0000-0000' });
    const actor = await aUser(database, office);
    await database.as(actor, (work) => giveReading(work, { id, version: 1, reading }));
    const stands = await database.db.findOneByOrFail(Person, { id });
    expect(stands).toMatchObject({ reading, letter: 'ま', phone: '090-0000-0000', version: 2 });
    const again = database.as(actor, (work) => giveReading(work, { id, version: 1, reading: 'もりかわ' }));
    await expect(again).rejects.toBeInstanceOf(Conflict);
  });

  it('is for whoever may edit the person', async () => {
    const office = await anOffice(database);
    const person = await aPerson(database, office, { reading: null });
    const give = (actor: Awaited<ReturnType<typeof aUser>>) =>
      database.as(actor, (work) => giveReading(work, { id: person.id, version: 1, reading }));
    await expect(give(await aSalesOwnerOfLately(database, office, person))).rejects.toBeInstanceOf(NotAllowed);
    await expect(give(await aUser(database, await anOffice(database)))).rejects.toBeInstanceOf(NotFound);
    expect(await database.db.findOneByOrFail(Person, { id: person.id })).toMatchObject({ reading: null, version: 1 });
  });
});

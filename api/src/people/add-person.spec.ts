import { describe, expect, it } from '@jest/globals';
import { Role } from '#domain';
import { NotAllowed, NotFound } from '../core/errors.ts';
import { inputValidation } from '../core/graphql-errors.ts';
import { newId } from '../core/id.ts';
import { anOffice, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { AddPersonInput } from './add-person.input.ts';
import { addPerson } from './add-person.ts';
import { Person } from './person.entity.ts';

const database = useDatabase();

describe('taking a person into an office', () => {
  it('keeps what is known, and begins the history of their offices', async () => {
    const office = await anOffice(database);
    const actor = await aUser(database, office);
    const input = { officeId: office.id, name: '森川 結衣', reading: 'もりかわ ゆい', staffNo: 'S-1' };

    const { id, version } = await database.as(actor, (work) => addPerson(work, input));
    expect(version).toBe(1);
    expect(await database.db.findOneBy(Person, { id })).toMatchObject({
      ...input,
      phone: null,
      email: null,
      version: 1,
    });
    const { rows } = await database.client.query(
      'select office_id, since_on, until_on from person_office where person_id = $1',
      [id],
    );
    expect(rows).toEqual([{ office_id: office.id, since_on: '2026-11-21', until_on: null }]);
    const { rows: traces } = await database.client.query(
      'select action, actor_id, details from audit_event where person_id = $1',
      [id],
    );
    expect(traces).toEqual([{ action: 'addPerson', actor_id: actor.id, details: null }]);
  });

  it('refuses a staff number that stands on anybody, also on one whom the asking user cannot see', async () => {
    const [office, other] = [await anOffice(database), await anOffice(database)];
    await aPerson(database, other, { staffNo: 'S-7' });
    const actor = await aUser(database, office);
    const input = { officeId: office.id, name: '森川 結衣', staffNo: 'S-7' };
    await expect(database.as(actor, (work) => addPerson(work, input))).rejects.toMatchObject({
      code: 'STAFF_NO_TAKEN',
      field: 'staffNo',
    });
  });

  it('is for coordinators and managers, not for the rest of the team', async () => {
    const office = await anOffice(database);
    for (const role of [Role.SALES, Role.PROGRAM_OWNER, Role.ADMINISTRATOR]) {
      const actor = await aUser(database, office, role);
      const adding = database.as(actor, (work) => addPerson(work, { officeId: office.id, name: '森川 結衣' }));
      await expect(adding).rejects.toBeInstanceOf(NotAllowed);
    }
    expect(await database.db.count(Person)).toBe(0);
  });

  it('does not find another office, as it finds none that does not exist', async () => {
    const actor = await aUser(database, await anOffice(database));
    const other = await anOffice(database);
    for (const officeId of [other.id, newId()]) {
      const adding = database.as(actor, (work) => addPerson(work, { officeId, name: '森川 結衣' }));
      await expect(adding).rejects.toBeInstanceOf(NotFound);
    }
    expect(await database.db.count(Person)).toBe(0);
  });
});

describe('what is written about a person', () => {
  const accepted = (over: object) =>
    inputValidation.transform(
      { officeId: newId(), name: '森川 結衣', ...over },
      { type: 'body', metatype: AddPersonInput },
    );

  it('is put into the form in which it is kept', async () => {
    const typed = {
      name: ' 森川　結衣 ',
      reading: 'ﾓﾘｶﾜ　ユイ',
      staffNo: 's－１２',
      phone: '０９０ー１２３４ー５６７８',
      email: ' yui@enishi.example ',
    };
    expect(await accepted(typed)).toMatchObject({
      name: '森川 結衣',
      reading: 'もりかわ ゆい',
      staffNo: 'S-12',
      phone: '090-1234-5678',
      email: 'yui@enishi.example',
    });
  });

  it('is nothing where only blanks were typed', async () => {
    expect(await accepted({ reading: ' ', staffNo: '　', phone: '', email: null })).toMatchObject({
      reading: null,
      staffNo: null,
      phone: null,
      email: null,
    });
  });

  it.each([
    ['NAME_MISSING', 'name', { name: '　' }],
    ['TOO_LONG', 'name', { name: '森'.repeat(101) }],
    ['TOO_LONG', 'staffNo', { staffNo: '1'.repeat(41) }],
    ['PHONE_INVALID', 'phone', { phone: '1234' }],
    ['EMAIL_INVALID', 'email', { email: 'yui@enishi' }],
  ])('is refused with %s at %s', async (code, field, over) => {
    await expect(accepted(over)).rejects.toMatchObject({ code, field });
  });
});

import { describe, expect, it } from '@jest/globals';
import { anOffice, aUser } from '../testing/builders.ts';
import { anImport } from '../testing/import-builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { importById } from './import-by-id.ts';

const database = useDatabase();

describe('an import', () => {
  it('says that a file with the same headers was brought in before', async () => {
    const office = await anOffice(database);
    const manager = await aUser(database, office, 'MANAGER');
    const { id } = await anImport(database, office, manager, 'list');
    const isRemembered = () => database.as(manager, async (work) => (await importById(work, id)).isRemembered);
    expect(await isRemembered()).toBe(false);

    const chosen = `insert into import_mapping (office_id, kind, shape, mapping, updated_at) values ($1, $2, 'list', '[]', $3)`;
    const before = new Date(NOON.getTime() - 1_000);
    await database.client.query(chosen, [office.id, 'NOTES', before]);
    expect(await isRemembered()).toBe(false);
    await database.client.query(chosen, [office.id, 'STAFF', before]);
    expect(await isRemembered()).toBe(true);
  });
});

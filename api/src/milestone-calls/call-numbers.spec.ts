import { describe, expect, it } from '@jest/globals';
import { aCall, aMadeCall } from '../testing/call-builders.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { callNumbers } from './call-numbers.ts';

const database = useDatabase();

/** A window from the third to the tenth. */
const window = { milestoneOn: '2026-11-05', windowFromOn: '2026-11-03', windowUntilOn: '2026-11-10' } as const;

describe('the numbers of calls', () => {
  it('are what one counts by hand', async () => {
    const office = await anOffice(database, { name: '横浜支店' });
    const manager = await aUser(database, office, 'MANAGER');
    const colleague = await aUser(database, office, 'MANAGER', 'DEPARTMENT');
    await database.client.query(`update app_user set name = '桑原', version = 2 where id = $1`, [colleague.id]);
    const person = await aPerson(database, office);
    const assignment = await anAssignment(database, person);
    const made = (doneOn: '2026-11-05' | '2026-11-12', by = manager, over = {}) =>
      aMadeCall(database, assignment, by, { ...window, doneOn, ...over });

    const solved = {
      state: 'RESOLVED',
      raisedOn: '2026-11-05',
      resolvedOn: '2026-11-09',
      resolution: '渡した',
    } as const;
    await made('2026-11-05', manager, { issueId: (await anIssue(database, person, manager, solved)).id });
    await made('2026-11-05', colleague, { issueId: (await anIssue(database, person, manager)).id });
    await made('2026-11-12');
    await aCall(database, assignment, manager, { ...window });
    await aCall(database, assignment, null, { ...window });
    const letGo = { state: 'CANCELLED', reason: '派遣先の都合', droppedOn: '2026-11-06' } as const;
    await aCall(database, assignment, manager, { ...window, ...letGo });
    // These do not count: taken back by the plan, a window that is still open, and one of another month.
    await aCall(database, assignment, manager, {
      ...window,
      state: 'CANCELLED',
      reason: 'ENDED',
      supersededFor: 'ENDED',
    });
    await aCall(database, assignment, manager);
    await made('2026-11-05', manager, {
      milestoneOn: '2026-09-05',
      windowFromOn: '2026-09-03',
      windowUntilOn: '2026-09-10',
    });

    const read = await database.as(manager, (work) => callNumbers(work, '2026-11-01', '2026-11-30'));
    expect(read.all).toEqual({ due: 6, made: 3, inWindow: 2 });
    expect(read.offices).toEqual([{ office: { id: office.id, name: '横浜支店' }, due: 6, made: 3, inWindow: 2 }]);
    expect(read.managers).toEqual([
      { user: { id: colleague.id, name: '桑原' }, due: 1, made: 1, inWindow: 1 },
      { user: { id: manager.id, name: '水野 葵' }, due: 4, made: 2, inWindow: 1 },
      { user: null, due: 1, made: 0, inWindow: 0 },
    ]);
    expect(read.wishes).toEqual({ raised: 2, solved: 1, medianDays: 4 });
  });

  it('are those of the offices that one manages, and of no other', async () => {
    const office = await anOffice(database);
    const manager = await aUser(database, office, 'MANAGER');
    const assignment = await anAssignment(database, await aPerson(database, office));
    await aMadeCall(database, assignment, manager);
    const stranger = await aUser(database, await anOffice(database), 'MANAGER', 'OFFICE');
    const read = await database.as(stranger, (work) => callNumbers(work, '2026-11-01', '2026-11-30'));
    expect(read).toMatchObject({ all: { due: 0 }, offices: [], managers: [], wishes: { raised: 0, medianDays: null } });
  });

  it('are refused to whoever is no manager, and for a period that ends before it begins', async () => {
    const office = await anOffice(database);
    const [manager, coordinator] = [await aUser(database, office, 'MANAGER'), await aUser(database, office)];
    const asking = database.as(coordinator, (work) => callNumbers(work, '2026-11-01', '2026-11-30'));
    await expect(asking).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const backwards = database.as(manager, (work) => callNumbers(work, '2026-11-30', '2026-11-01'));
    await expect(backwards).rejects.toMatchObject({ code: 'PERIOD_BACKWARDS', field: 'toOn' });
  });
});

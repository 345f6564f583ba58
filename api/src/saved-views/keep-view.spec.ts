import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { Conflict, NotFound } from '../core/errors.ts';
import type { Office } from '../offices/index.ts';
import { anOffice, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { addSavedView, changeSavedView, openWithSavedView, removeSavedView, renameSavedView } from './keep-view.ts';
import { MOST_VIEWS, myViews } from './my-views.ts';
import type { AddSavedViewInput } from './saved-view.input.ts';

const database = useDatabase();
let office: Office;
let mizuno: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  mizuno = await aUser(database, office);
});

const aView = (over: Partial<AddSavedViewInput> = {}): AddSavedViewInput => ({
  name: '来月更新',
  filter: { renewal: 'NEXT_MONTH' },
  sort: 'RENEWAL',
  isDescending: false,
  columns: ['CLIENT', 'RENEWAL'],
  isDefault: false,
  ...over,
});
const keep = (over: Partial<AddSavedViewInput> = {}, actor = mizuno) =>
  database.as(actor, (work) => addSavedView(work, aView(over)));
const viewsOf = (actor = mizuno) => database.as(actor, myViews);

describe('a saved view', () => {
  it('keeps search, filters, order and columns under its name', async () => {
    const { id } = await keep({ search: 'もり' });
    expect(await viewsOf()).toEqual([{ ...aView(), search: 'もり', id, version: 1 }]);
  });

  it('has a name that its user has not given yet', async () => {
    await keep();
    await expect(keep()).rejects.toMatchObject({ code: 'VIEW_NAME_TAKEN', field: 'name' });
    await keep({}, await aUser(database, office));
    const { id } = await keep({ name: '自分の担当' });
    const rename = database.as(mizuno, (work) => renameSavedView(work, { id, version: 1, name: '来月更新' }));
    await expect(rename).rejects.toMatchObject({ code: 'VIEW_NAME_TAKEN', field: 'name' });
    expect(await viewsOf()).toHaveLength(2);
  });

  it('is one of fifty at most', async () => {
    for (let n = 0; n < MOST_VIEWS; n += 1) await keep({ name: `表示 ${n}` });
    await expect(keep()).rejects.toMatchObject({ code: 'TOO_MANY_VIEWS' });
    expect(await viewsOf()).toHaveLength(MOST_VIEWS);
  });

  it('can be renamed, set anew and let go', async () => {
    const { id } = await keep();
    await database.as(mizuno, (work) => renameSavedView(work, { id, version: 1, name: '更新が近い' }));
    const { filter, sort, isDescending, columns } = aView({
      filter: { neverMet: true },
      sort: 'NEXT',
      isDescending: true,
    });
    const set = { filter, search: '森', sort, isDescending, columns };
    await database.as(mizuno, (work) => changeSavedView(work, { id, version: 2, ...set }));
    expect(await viewsOf()).toEqual([{ id, version: 3, name: '更新が近い', ...set, isDefault: false }]);
    await database.as(mizuno, (work) => changeSavedView(work, { id, version: 3, ...set, search: null }));
    expect(await viewsOf()).toMatchObject([{ search: null, filter }]);
    await database.as(mizuno, (work) => removeSavedView(work, { id, version: 4 }));
    expect(await viewsOf()).toEqual([]);
  });

  it('opens with the list, and takes that from the one before', async () => {
    const first = await keep({ isDefault: true });
    const second = await keep({ name: '自分の担当', isDefault: true });
    expect((await viewsOf()).map(({ isDefault }) => isDefault)).toEqual([false, true]);
    await database.as(mizuno, (work) => openWithSavedView(work, { id: first.id, version: 2, isDefault: true }));
    expect((await viewsOf()).map(({ isDefault }) => isDefault)).toEqual([true, false]);
    expect(second.version).toBe(1);
  });

  it('is not changed by whoever saw an older one', async () => {
    const { id } = await keep();
    await database.as(mizuno, (work) => renameSavedView(work, { id, version: 1, name: '更新が近い' }));
    const again = database.as(mizuno, (work) => renameSavedView(work, { id, version: 1, name: '更新' }));
    await expect(again).rejects.toBeInstanceOf(Conflict);
    const remove = database.as(mizuno, (work) => removeSavedView(work, { id, version: 1 }));
    await expect(remove).rejects.toBeInstanceOf(Conflict);
  });

  it('is not there for a colleague', async () => {
    const { id } = await keep();
    const colleague = await aUser(database, office);
    expect(await viewsOf(colleague)).toEqual([]);
    const rename = database.as(colleague, (work) => renameSavedView(work, { id, version: 1, name: 'あ' }));
    await expect(rename).rejects.toBeInstanceOf(NotFound);
    const remove = database.as(colleague, (work) => removeSavedView(work, { id, version: 1 }));
    await expect(remove).rejects.toBeInstanceOf(NotFound);
    expect(await viewsOf()).toMatchObject([{ name: '来月更新', version: 1 }]);
  });
});

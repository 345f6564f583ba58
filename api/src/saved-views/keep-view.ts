import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Conflict, Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import type { Work } from '../core/work.ts';
import { MOST_VIEWS, myView } from './my-views.ts';
import { SavedView } from './saved-view.entity.ts';
import type {
  AddSavedViewInput,
  ChangeSavedViewInput,
  OpenWithSavedViewInput,
  RemoveSavedViewInput,
  RenameSavedViewInput,
} from './saved-view.input.ts';

const NO_DEFAULT = {
  name: 'saved-view-no-default',
  text: 'update saved_view set is_default = false, version = version + 1 where user_id = $1 and is_default and id <> $2',
};
const REMOVE = {
  name: 'saved-view-remove',
  text: 'delete from saved_view where id = $1 and version = $2 returning id',
};
const COUNT = { name: 'saved-view-count', text: 'select count(*)::int as count from saved_view where user_id = $1' };
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A name stands once; of two who choose another first view at once, the second is asked again. */
const refuseTaken = <T>(write: Promise<T>) =>
  refuseDuplicate(
    refuseDuplicate(write, 'one_view_per_name', 'VIEW_NAME_TAKEN', 'name'),
    'one_default_view',
    'DEFAULT_VIEW_TAKEN',
    'isDefault',
  );
const askedOf = ({ filter, search }: Pick<AddSavedViewInput, 'filter' | 'search'>) => ({
  ...filter,
  ...(search ? { search } : {}),
});
const note = (work: Work, action: string, subjectId: string) =>
  audit(work, { action, subjectType: 'SavedView', subjectId });

/** Keeps how the list stands now under a name of one's own. */
export async function addSavedView(work: Work, input: AddSavedViewInput): Promise<Saved> {
  const { sql, actor } = work;
  const { search: _, ...rest } = input;
  const held = await sql.row<{ count: number }>(COUNT, [actor.id]);
  if ((held?.count ?? 0) >= MOST_VIEWS) throw new Refused('TOO_MANY_VIEWS');

  if (input.isDefault) await sql.rows(NO_DEFAULT, [actor.id, NOBODY]);
  const { id } = await refuseTaken(add(work.db, SavedView, { ...rest, filter: askedOf(input), userId: actor.id }));
  await note(work, 'addSavedView', id);
  return { id, version: 1 };
}

export async function renameSavedView(work: Work, { name, ...row }: RenameSavedViewInput): Promise<Saved> {
  await myView(work, row.id);
  const saved = await refuseTaken(change(work.db, SavedView, row, { name }));
  await note(work, 'renameSavedView', row.id);
  return saved;
}

/** The view under that name becomes what the list shows now. */
export async function changeSavedView(work: Work, input: ChangeSavedViewInput): Promise<Saved> {
  const { id, version, sort, isDescending, columns } = input;
  await myView(work, id);
  const saved = await change(
    work.db,
    SavedView,
    { id, version },
    { filter: askedOf(input) as object, sort, isDescending, columns },
  );
  await note(work, 'changeSavedView', id);
  return saved;
}

/** The list opens with this view, or no longer. */
export async function openWithSavedView(work: Work, { isDefault, ...row }: OpenWithSavedViewInput): Promise<Saved> {
  await myView(work, row.id);
  if (isDefault) await work.sql.rows(NO_DEFAULT, [work.actor.id, row.id]);
  const saved = await refuseTaken(change(work.db, SavedView, row, { isDefault }));
  await note(work, 'openWithSavedView', row.id);
  return saved;
}

/** Lets a view go. Who wants it back adds it again. */
export async function removeSavedView(work: Work, { id, version }: RemoveSavedViewInput): Promise<Saved> {
  const view = await myView(work, id);
  if (!(await work.sql.row(REMOVE, [id, version]))) throw new Conflict(view);
  await note(work, 'removeSavedView', id);
  return { id, version };
}

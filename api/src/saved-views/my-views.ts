import { audit } from '../core/audit.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look, Work } from '../core/work.ts';
import { SavedView } from './saved-view.entity.ts';
import type { SavedViewLine } from './saved-view.result.ts';

/** How many views a user keeps: more are found no quicker than a filter is set. */
export const MOST_VIEWS = 50;

const MINE = {
  name: 'saved-views',
  text: `select coalesce(json_agg(json_build_object(
           'id', v.id, 'version', v.version, 'name', v.name, 'filter', v.filter - 'search',
           'search', v.filter ->> 'search', 'sort', v.sort,
           'isDescending', v.is_descending, 'columns', v.columns, 'isDefault', v.is_default) order by v.id), '[]') as answer
         from saved_view v where v.user_id = $1`,
};

/** My views of the list, the oldest first. */
export async function myViews(look: Look): Promise<SavedViewLine[]> {
  await audit(look, { action: 'savedViews', subjectType: 'SavedView' });
  return (await look.sql.answer<SavedViewLine[]>(MINE, [look.actor.id])) ?? [];
}

/** My view of that id. Another's is not there. */
export async function myView({ db, actor }: Work, id: string): Promise<SavedView> {
  return ensureFound(await db.findOneBy(SavedView, { id, userId: actor.id }));
}

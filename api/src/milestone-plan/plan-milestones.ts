import type { Sql } from '../core/sql.ts';

/** So many people are planned in one statement: a few seconds, and as much memory whether there are thousands or millions. */
const AT_ONCE = 50_000;
const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const DUE = { name: 'offices-to-plan', text: 'select offices_to_plan() as answer' };
const UP_TO = { name: 'people-up-to', text: 'select people_up_to($1, $2) as answer' };
const PLAN = {
  name: 'plan-milestones',
  text: 'select follow_ups + calls + moved + taken_away as answer from plan_milestones($1, $2, $3)',
};
const NOTE = { name: 'note-planned', text: 'select note_planned($1, $2)' };

/**
 * Plans the milestones of the next 60 days in every office whose day began and was not planned yet. To be called often:
 * where nothing is due it asks one question. Twice is as good as once, and several workers may; each part is a transaction
 * of its own where the statements are.
 * @returns how many rows were made, moved or taken away.
 */
export async function planMilestones({ sql }: { readonly sql: Sql }, atOnce = AT_ONCE): Promise<number> {
  const offices = (await sql.answer<string[]>(DUE, [])) ?? [];
  if (offices.length === 0) return 0;
  let changed = 0;
  for (let after: string | null = FIRST; after;) {
    const upTo: string | null = await sql.answer<string>(UP_TO, [after, atOnce]);
    changed += (await sql.answer<number>(PLAN, [offices, after, upTo ?? LAST])) ?? 0;
    after = upTo;
  }
  await sql.rows(NOTE, [offices, changed]);
  return changed;
}

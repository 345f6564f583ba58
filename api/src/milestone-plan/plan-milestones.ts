import type { Sql } from '../core/sql.ts';

/** So many people are planned in one transaction: a second or two, and as much memory whether there are thousands or millions. */
const AT_ONCE = 20_000;

const DUE = { name: 'offices-to-plan', text: 'select offices_to_plan() as answer' };
const PARTS = { name: 'people-in-parts', text: 'select * from people_in_parts($1)' };
const PLAN = {
  name: 'plan-milestones',
  text: 'select follow_ups + calls + moved + taken_away as answer from plan_milestones($1, $2, $3)',
};
const NOTE = { name: 'note-planned', text: 'select note_planned($1, $2)' };

/** People by their ids, above one and up to another. */
interface Part extends Record<string, unknown> {
  readonly after_person: string;
  readonly upto_person: string;
}

/**
 * Plans the milestones of the next 60 days in every office whose day began and was not planned yet. To be called often:
 * where nothing is due it asks one question. Twice is as good as once, and several workers may; each part is a transaction
 * of its own where the statements are, and as many are planned at the same time as there may be statements.
 * @returns how many rows were made, moved or taken away.
 */
export async function planMilestones({ sql }: { readonly sql: Sql }, atOnce = AT_ONCE): Promise<number> {
  const offices = (await sql.answer<string[]>(DUE, [])) ?? [];
  if (offices.length === 0) return 0;
  const parts = (await sql.rows<Part>(PARTS, [atOnce])).values();
  const hand = async (): Promise<number> => {
    let changed = 0;
    for (const { after_person, upto_person } of parts)
      changed += (await sql.answer<number>(PLAN, [offices, after_person, upto_person])) ?? 0;
    return changed;
  };
  const changed = await Promise.all(Array.from({ length: sql.atOnce }, hand));
  const sum = changed.reduce((all, it) => all + it, 0);
  await sql.rows(NOTE, [offices, sum]);
  return sum;
}

import { isDeadlock } from '../core/broken-rule.ts';
import type { NobodysWork, UnitOfWork } from '../core/work.ts';

/** So many people are planned in one transaction: some seconds, and as much memory whether there are thousands or millions. */
const AT_ONCE = 50_000;
const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const ALONE = {
  name: 'plan-milestones-alone',
  text: `select pg_advisory_xact_lock(hashtext('enishi: plan milestones'))`,
};
const DUE = { name: 'offices-to-plan', text: 'select offices_to_plan() as answer' };
const UP_TO = { name: 'people-up-to', text: 'select people_up_to($1, $2) as answer' };
const PLAN = { name: 'plan-milestones', text: 'select * from plan_milestones($1, $2, $3)' };
const NOTE = { name: 'note-planned', text: 'select note_planned($1, $2)' };

interface Planned extends Record<string, unknown> {
  readonly follow_ups: number;
  readonly calls: number;
  readonly moved: number;
  readonly taken_away: number;
}

type Nobody = Pick<UnitOfWork, 'runAsNobody'>;

/**
 * Plans the milestones of the next 60 days in every office whose day began and was not planned yet. To be called often:
 * where nothing is due it asks one question. Several workers may; what one has planned, another finds done.
 * @returns how many rows were made, moved or taken away.
 */
export async function planMilestones(unit: Nobody, atOnce = AT_ONCE): Promise<number> {
  const offices = (await unit.runAsNobody(({ sql }) => sql.answer<string[]>(DUE, []))) ?? [];
  if (offices.length === 0) return 0;
  let changed = 0;
  for (let after: string | null = FIRST; after;) {
    const from: string = after;
    const part = await once(unit, (work) => planPart(work, offices, from, atOnce));
    changed += part.changed;
    after = part.next;
  }
  await unit.runAsNobody(({ sql }) => sql.rows(NOTE, [offices, changed]));
  return changed;
}

async function planPart({ sql }: NobodysWork, offices: string[], after: string, atOnce: number) {
  await sql.rows(ALONE, []);
  const next = await sql.answer<string>(UP_TO, [after, atOnce]);
  const made = await sql.row<Planned>(PLAN, [offices, after, next ?? LAST]);
  const changed = made ? made.follow_ups + made.calls + made.moved + made.taken_away : 0;
  return { next, changed };
}

/** Of two that wait for one another PostgreSQL undoes one, which then begins anew. */
async function once<T>(unit: Nobody, task: (work: NobodysWork) => Promise<T>): Promise<T> {
  try {
    return await unit.runAsNobody(task);
  } catch (error) {
    if (!isDeadlock(error)) throw error;
    return unit.runAsNobody(task);
  }
}

import type { NobodysWork } from '../core/work.ts';

const PLAN = { name: 'plan-reminders', text: 'select plan_reminders() as made' };

/**
 * Makes reminders of all that is owed on the mornings that have come: how many were new. To be called every minute, by any
 * number of processes; where nothing has come since, it costs a look at each office.
 */
export async function planReminders({ sql }: Pick<NobodysWork, 'sql'>): Promise<number> {
  const row = await sql.row<{ made: number }>(PLAN, []);
  return row?.made ?? 0;
}

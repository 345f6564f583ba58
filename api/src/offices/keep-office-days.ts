import { SET_PHRASES, type Day, type OfficeDay } from '#domain';
import type { Statement } from '../core/sql.ts';
import type { NobodysWork, Work } from '../core/work.ts';

const KEEP: Statement = {
  name: 'office-days-keep',
  text: 'select plans, calls from keep_office_days($1, $2, $3, $4, $5, $6)',
};

/** How much of the plan went along. */
export interface KeptPlan {
  readonly plans: number;
  readonly calls: number;
}

/** Writes the days of an office anew from a day on, and moves what a rule planned by them and nobody touched. */
export async function keepOfficeDays(
  { sql, actor }: Pick<Work | NobodysWork, 'sql' | 'actor'>,
  officeId: string,
  days: readonly OfficeDay[],
  from: Day,
): Promise<KeptPlan> {
  const { dayIsClosed, dayIsOpen } = SET_PHRASES;
  const language = actor?.language ?? 'ja';
  const why = [dayIsClosed[language], dayIsOpen[language]];
  return (await sql.row<KeptPlan & { plans: number }>(KEEP, [
    officeId,
    JSON.stringify(days),
    from,
    actor?.id ?? null,
    ...why,
  ]))!;
}

import { createHash } from 'node:crypto';
import holidayJp from '@holiday-jp/holiday_jp';
import type { Day } from '#domain';

const holidays = holidayJp.holidays as Record<string, { readonly name: string } | undefined>;

/** The name of the Japanese holiday on that day. The package knows them until 2050. */
export const holidayOf = (day: Day): string | null => holidays[day]?.name ?? null;

/** Tells one list of holidays from another: a release of the package may bring a new law. */
export const HOLIDAYS_MARK = createHash('sha256')
  .update(JSON.stringify(Object.entries(holidays).map(([day, it]) => [day, it?.name])))
  .digest('base64url');

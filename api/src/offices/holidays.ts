import holidayJp from '@holiday-jp/holiday_jp';
import type { Day } from '#domain';

const holidays = holidayJp.holidays as Record<string, { readonly name: string } | undefined>;

/** The name of the Japanese holiday on that day. The package knows them until 2050. */
export const holidayOf = (day: Day): string | null => holidays[day]?.name ?? null;

import { addDays, officeDays, type Day, type OfficeDay } from '#domain';
import holidayJp from '@holiday-jp/holiday_jp';

const names = holidayJp.holidays as Record<string, { readonly name: string } | undefined>;

export const holidayOf = (day: Day): string | null => names[day]?.name ?? null;

/** A day told from today: -30 is thirty days ago. */
export type Offset = number;

export interface Calendar {
  readonly today: Day;
  /** The very day, closed or not. */
  readonly day: (offset: Offset) => Day;
  /** When people meet: today, else on a business day, away from today in the future and the past alike. */
  readonly visit: (offset: Offset) => Day;
  /** When something is due: a business day, never pulled into the past. */
  readonly due: (offset: Offset) => Day;
}

export function calendarFrom(today: Day): Calendar {
  const day = (offset: Offset) => addDays(today, offset);
  const known = new Map<Offset, OfficeDay>();
  const open = (offset: Offset) => {
    const it = known.get(offset) ?? officeDays(day(offset), day(offset), holidayOf)[0]!;
    known.set(offset, it);
    return it;
  };
  return {
    today,
    day,
    visit: (offset) => (offset === 0 ? today : offset < 0 ? open(offset).promiseOn : open(offset).visitOn),
    due: (offset) => {
      const { promiseOn, visitOn } = open(offset);
      if (offset < 0 || promiseOn >= today) return promiseOn;
      return offset === 0 ? today : visitOn;
    },
  };
}

/** The day's visits are written down at half past five in the afternoon. */
export const writtenAt = (day: Day, clock = '17:30'): string => `${day}T${clock}:00+09:00`;

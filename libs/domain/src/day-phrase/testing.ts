import { weekdayOf, type Day } from '../day.ts';
import { officeDays } from '../office-day.ts';
import type { DayReading } from './day-reading.ts';

/** The holidays of the years that the specs speak of, copied from the law's calendar. */
const HOLIDAYS: readonly string[] = [
  ...['2026-11-23', '2027-01-01', '2027-01-11', '2027-02-11', '2027-02-23', '2027-03-22', '2027-04-29'],
  ...['2027-05-03', '2027-05-04', '2027-05-05', '2028-01-10', '2028-02-11', '2028-02-23', '2028-03-20'],
  ...['2028-05-03', '2028-05-04', '2028-05-05'],
];

/** The calendar of an office, for specs. */
export const calendar = (day: Day) =>
  officeDays(day, day, (it) => (HOLIDAYS.includes(it) ? 'a holiday' : null))[0] ?? { promiseOn: day, visitOn: day };

/** A reading in short: `12/4金<12/5` is moved from the day meant, `?` begins a question. */
export function shown(reading: DayReading | null, today: Day): string {
  const dated = (day: Day) => {
    const [year, month, date] = day.split('-').map(Number);
    return `${day.slice(0, 4) === today.slice(0, 4) ? '' : `${year}/`}${month}/${date}`;
  };
  const one = ({ on, meantOn }: { on: Day; meantOn: Day }) =>
    `${dated(on)}${'日月火水木金土'[weekdayOf(on)]}${on === meantOn ? '' : `<${dated(meantOn)}`}`;
  if (!reading) return 'none';
  if (reading.kind === 'IMPOSSIBLE') return reading.fault.toLowerCase().replaceAll('_', ' ');
  if (reading.kind === 'AMBIGUOUS') return `? ${reading.candidates.map(one).join(' ')}`;
  return `${one(reading)}${reading.isApproximate ? '~' : ''}`;
}

import type { Shown } from './number-format.ts';

const DAY = 86_400_000;
const SECONDS = 86_400;
/** The last day of the year 9999. */
const LAST = 2_958_465;
const two = (it: number) => String(it).padStart(2, '0');

/**
 * A number of a sheet as a person sees it: a day as `2026-01-05`, a time as `9:30`, a staff number with its zeros, anything
 * else with the fifteen digits that a spreadsheet knows.
 */
export function numberText(written: string, shown: Shown | null, is1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  if (shown?.as === 'DIGITS') return digitsIn(shown.mask, value);
  const serial = value + (is1904 ? 1_462 : 0);
  if (!shown || value < 0 || serial > LAST) return String(Number(value.toPrecision(15)));
  const seconds = Math.round((serial % 1) * SECONDS);
  if (shown.as === 'HOURS') return timeText(Math.round(value * SECONDS));
  if (shown.as === 'TIME' || serial < 1) return timeText(seconds);
  return seconds === 0 ? dayText(serial) : `${dayText(serial)} ${timeText(seconds)}`;
}

/** Spreadsheets have a 29 February 1900, which never was; it stays to be seen, and no day comes from it. */
function dayText(serial: number): string {
  const days = Math.floor(serial);
  if (days === 60) return '1900-02-29';
  return new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY).toISOString().slice(0, 10);
}

function timeText(seconds: number): string {
  const rest = seconds % 60;
  const text = `${Math.floor(seconds / 3_600)}:${two(Math.floor(seconds / 60) % 60)}`;
  return rest === 0 ? text : `${text}:${two(rest)}`;
}

/** `00000` for 12 is 00012, `000-0000-0000` for 9012345678 is 090-1234-5678. */
function digitsIn(mask: string, value: number): string {
  if (!Number.isInteger(value) || value < 0) return String(value);
  const signs = mask.match(/"[^"]*"|\\.|./g) ?? [];
  const places = signs.filter((it) => it === '0').length;
  const digits = String(value).padStart(places, '0');
  let at = 0;
  return signs
    .map((it) => {
      if (it !== '0') return it.replace(/^"|"$|^\\/g, '');
      const from = at;
      at = at === 0 ? digits.length - places + 1 : at + 1;
      return digits.slice(from, at);
    })
    .join('');
}

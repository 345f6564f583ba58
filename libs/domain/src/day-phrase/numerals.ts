const DIGITS = '〇一二三四五六七八九';

/** A number up to 999 as people type it, for patterns. */
export const NUMBER = '(?:[0-9]{1,3}|[〇一二三四五六七八九十百]{1,5})';

/** `十二` and `12` are twelve. */
export function numberOf(text: string | undefined): number {
  if (!text) return 0;
  if (/^[0-9]+$/.test(text)) return Number(text);
  let sum = 0;
  let digit = 0;
  for (const it of text) {
    const unit = it === '百' ? 100 : it === '十' ? 10 : 0;
    if (unit) sum += (digit || 1) * unit;
    digit = unit ? 0 : DIGITS.indexOf(it);
  }
  return sum + digit;
}

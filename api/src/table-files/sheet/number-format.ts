/** What a number in a cell stands for: a day, a time, both, hours that go on beyond a day, or digits in a fixed form. */
export type Shown =
  { readonly as: 'DAY' | 'TIME' | 'MOMENT' | 'HOURS' } | { readonly as: 'DIGITS'; readonly mask: string };

/** The formats that need no code, as a Japanese Excel has them. */
const builtIn: readonly [from: number, to: number, as: 'DAY' | 'TIME' | 'MOMENT'][] = [
  [14, 17, 'DAY'],
  [18, 21, 'TIME'],
  [22, 22, 'MOMENT'],
  [27, 31, 'DAY'],
  [32, 33, 'TIME'],
  [34, 36, 'DAY'],
  [45, 47, 'TIME'],
  [50, 58, 'DAY'],
];

/** What is written out in a format: in quotation marks, after a backslash, or as a blank of a width. */
const literal = /"[^"]*"|\\.|_.|\*./g;
const colour = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const masked = /^(?:[0\-() /]|"[^"]*"|\\.)*$/;

/** How a format shows a number; null where the number is just itself. */
export function shownBy(id: number, code: string | undefined): Shown | null {
  if (code === undefined) {
    const known = builtIn.find(([from, to]) => id >= from && id <= to);
    return known ? { as: known[2] } : null;
  }
  const [first = ''] = code.replace(colour, '').split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (masked.test(first) && (first.match(/0/g)?.length ?? 0) > 1) return { as: 'DIGITS', mask: first };
  const letters = first.replace(literal, '').toLowerCase();
  if (letters.includes('general') || /e[+-]/.test(letters)) return null;
  if (/\[[hms]+\]/.test(letters)) return { as: 'HOURS' };
  const hasTime = /[hs]/.test(letters);
  const hasDay = /[ydge]|aaa/.test(letters) || (!hasTime && letters.includes('m'));
  if (hasDay) return { as: hasTime ? 'MOMENT' : 'DAY' };
  return hasTime ? { as: 'TIME' } : null;
}

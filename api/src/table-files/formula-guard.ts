/** What a spreadsheet would take for a formula, also in full width; behind as many guards as there are already. */
const BEGINS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠−]/;

/** A text that no spreadsheet takes for a formula. */
export const guarded = (text: string): string => (BEGINS_FORMULA.test(text) ? `'${text}` : text);

/** The text as it was before it was guarded, whoever guarded it: other systems write the same sign. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && BEGINS_FORMULA.test(text) ? text.slice(1) : text;

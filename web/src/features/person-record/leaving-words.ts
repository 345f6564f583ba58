/** The same said shorter: 「契約期間満了」 for 「契約期間の満了」, 「自己都合退職」 or 「自己都合により」 for 「自己都合」. */
const bare = (text: string): string => text.replaceAll(/退職|により|による|の|\s/g, '').toLowerCase();

/** Why somebody left, as it was written, unless that says no more than how they left. */
export const reasonBeside = (how: string, reason: string | null | undefined): string | null =>
  reason && bare(reason) !== bare(how) ? reason : null;

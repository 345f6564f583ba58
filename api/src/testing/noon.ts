/** The moment at which every spec plays, unless it says otherwise: a Saturday noon in Tokyo. */
export const NOON = new Date('2026-11-21T03:00:00Z');

/** Which letters the page answers to now, and how often. */
export const taken = new Map<string, number>();

/** Whether the page itself answers to a letter. */
export const isTaken = (key: string): boolean => (taken.get(key) ?? 0) > 0;

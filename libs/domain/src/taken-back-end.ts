import type { Day } from './day.ts';
import type { Role } from './words.ts';

interface Owned {
  readonly role: Role;
  readonly sinceOn: Day;
  readonly untilOn: Day | null;
}

/**
 * Who answered for work when it ended, one in each role: they answer for it again once its end is taken back.
 * The newest come first, as they are told everywhere.
 */
export function ownersAtEnd<T extends Owned>(owners: readonly T[], endedOn: Day): T[] {
  const newest = owners.filter((it, index) => owners.findIndex(({ role }) => role === it.role) === index);
  // Who took over on a day after the last one was released on the day on which they began.
  return newest.filter(({ sinceOn, untilOn }) => untilOn === (sinceOn > endedOn ? sinceOn : endedOn));
}

interface Span {
  readonly fromOn: Day;
  readonly toOn: Day | null;
}

/** Whether somebody left after they began this work, and is not back: then it is their leaving that is taken back. */
export function leftSince(tenures: readonly Span[], { startedOn }: { readonly startedOn: Day }): boolean {
  return tenures.every(({ toOn }) => toOn) && tenures.some(({ toOn }) => toOn && toOn >= startedOn);
}

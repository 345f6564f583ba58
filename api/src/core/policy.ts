import type { Actor } from './actor.ts';
import { NotAllowed, NotFound } from './errors.ts';

/** One yes-or-no question per verb. Pure: everything it needs is on the subject. */
export type Policy<Subject, Verb extends string> = {
  readonly [V in Verb]: (actor: Actor, subject: Subject) => boolean;
};

export function ensure(allowed: boolean): asserts allowed {
  if (!allowed) throw new NotAllowed();
}

/** What one may not see is not there. */
export function ensureFound<T>(subject: T | null | undefined, visible: (subject: T) => boolean = () => true): T {
  if (subject === null || subject === undefined || !visible(subject)) throw new NotFound();
  return subject;
}

/** The verbs an actor may use here, for the screen to draw its buttons from. */
export const verbsFor = <S, V extends string>(policy: Policy<S, V>, actor: Actor, subject: S): V[] =>
  (Object.keys(policy) as V[]).filter((verb) => policy[verb](actor, subject));

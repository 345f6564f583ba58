import type { Day } from './day.ts';
import type { NoNextKind } from './words.ts';

interface Planned {
  readonly plannedOn: Day;
}

interface Agreed {
  readonly heldOn: Day;
  readonly nextOn?: Day | null;
  readonly noNext?: { readonly kind: NoNextKind } | null;
}

export interface NextDateSteps {
  /** What becomes of the follow-up that was planned: it happened, moves to another day, is not needed, or stays. */
  readonly planned: 'DONE' | 'MOVE' | 'CANCEL' | 'STAY';
  /** Whether a new follow-up is planned. */
  readonly plansAnother: boolean;
}

/**
 * What a conversation does to the next date. A talk on or after the planned day is the planned one; an earlier talk
 * leaves it, moves it, or ends it.
 */
export function nextDateSteps(planned: Planned | null, { heldOn, nextOn, noNext }: Agreed): NextDateSteps {
  if (!planned) return { planned: 'STAY', plansAnother: Boolean(nextOn) };
  if (heldOn >= planned.plannedOn) return { planned: 'DONE', plansAnother: Boolean(nextOn) };
  if (nextOn) return { planned: nextOn === planned.plannedOn ? 'STAY' : 'MOVE', plansAnother: false };
  return { planned: noNext?.kind === 'NOT_NEEDED' ? 'CANCEL' : 'STAY', plansAnother: false };
}

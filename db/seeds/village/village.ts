import type { Offset } from '../calendar.ts';
import type { Workplace } from '../clients/index.ts';
import type { FateOf } from './fates.ts';
import type { Random } from './random.ts';
import type { Seat } from './seats.ts';
import type { Talk } from './talk.ts';
import type { Kept, Teller } from './teller.ts';

/** What all stories of the village share: its chance, and what has been said in it. */
export interface Village {
  readonly random: Random;
  readonly tell: Teller;
  readonly fateOf: FateOf;
  readonly names: Set<string>;
}

/** Somebody at one of their jobs. */
export interface Scene {
  /** Which of them. */
  readonly job: number;
  readonly place: Workplace;
  readonly seat: Seat;
  readonly kept: Kept;
  readonly life: Talk;
  readonly work: Talk;
}

export interface Meeting {
  readonly on: Offset;
  /** 0 is the one before the first day. */
  readonly index: number;
  readonly isLast: boolean;
  /** The one after the last. Null where the assignment has ended. */
  readonly next: Offset | null;
  readonly scene: Scene;
}

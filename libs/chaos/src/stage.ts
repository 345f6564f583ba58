import type { Guard } from '../../launch/src/guarded.ts';
import type { Database } from './ground.ts';

/** Where a run plays. */
export interface Stage {
  readonly guard: Guard;
  /** For logs. */
  readonly folder: string;
  readonly seed: number;
  /** How many reminders the great run has; the others have a share of them. */
  readonly n: number;
  /** A database of its own, under that name. */
  readonly fresh: (name: string) => Promise<Database>;
  /** Restarts Postgres; null where it is not ours to restart. */
  readonly restart: (() => Promise<void>) | null;
}

import type { UnitOfWork } from '../core/work.ts';
import type { SignInLimits } from './sign-in-limits.ts';

/**
 * Somebody at the door, not signed in: what an open command needs. It opens transactions itself, because hashing a
 * password takes long, and no connection may wait for it.
 */
export interface Visit {
  readonly work: Pick<UnitOfWork, 'runAsNobody'>;
  readonly limits: SignInLimits;
  /** Where the request comes from. */
  readonly address: string;
  /** The token that this browser held so far. */
  readonly oldToken: string | null;
}

import { DomainError } from '../core/errors.ts';

/** Somebody tries too often, or the house is too busy with sign-ins. Says when to come again. */
export class TooManyAttempts extends DomainError {
  readonly code = 'TOO_MANY_ATTEMPTS';

  constructor(readonly retryAfterSeconds: number) {
    super('TOO_MANY_ATTEMPTS');
  }
}

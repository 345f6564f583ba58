/** Something the domain refused. `code` is contract: for machines, and the key of the screen's sentence. */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  readonly field?: string;
  readonly numbers?: Readonly<Record<string, number>>;
}

export class SignedOut extends DomainError {
  readonly code = 'SIGNED_OUT';
}

export class NotAllowed extends DomainError {
  readonly code = 'NOT_ALLOWED';
}

export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
}

export class Refused extends DomainError {
  constructor(
    readonly code: string,
    /** The input field to blame, `issues.0.dueOn`, so that a form can point at it. */
    override readonly field?: string,
    /** Numbers that the sentence names, as how many there are. */
    override readonly numbers?: Readonly<Record<string, number>>,
  ) {
    super(code);
  }
}

/** Somebody changed the row first. `theirs` is the row as it stands now, so that a person can merge. */
export class Conflict extends DomainError {
  readonly code = 'CONFLICT';

  constructor(readonly theirs: object) {
    super('CONFLICT');
  }
}

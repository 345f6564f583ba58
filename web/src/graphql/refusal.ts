import type { CombinedError } from '@urql/vue';

export interface Conflict {
  readonly theirs: Readonly<Record<string, unknown>>;
}

export type Numbers = Readonly<Record<string, number>>;

/** The API said no, or could not be reached. `code` is a fact in capitals; its sentence is `errors.CODE`. */
export class Refusal extends Error {
  readonly code: string;
  /** Where the reason lies, such as `issues.0.dueOn`. */
  readonly field: string | undefined;
  readonly conflict: Conflict | undefined;
  /** What its sentence names, as how many there are. */
  readonly numbers: Numbers | undefined;

  constructor(code: string, field?: string, conflict?: Conflict, numbers?: Numbers) {
    super(field ? `${code} at ${field}` : code);
    this.code = code;
    this.field = field;
    this.conflict = conflict;
    this.numbers = numbers;
  }
}

export function refusalOf(error: CombinedError): Refusal {
  const [first] = error.graphQLErrors;
  if (!first) return new Refusal(codeOfStatus((error.response as Response | undefined)?.status));
  const { code, field, conflict, numbers } = first.extensions;
  return new Refusal(
    typeof code === 'string' ? code : 'UNEXPECTED',
    typeof field === 'string' ? field : undefined,
    conflict as Conflict | undefined,
    numbers as Numbers | undefined,
  );
}

function codeOfStatus(status: number | undefined) {
  if (status === undefined) return 'UNREACHABLE';
  return status === 413 ? 'BODY_TOO_LARGE' : 'UNEXPECTED';
}

import { NotAllowed } from '../../core/errors.ts';
import { TableFault } from '../../table-files/index.ts';

interface Broken {
  readonly code?: string;
}

/** What PostgreSQL says that somebody who waits can do something about. */
const CODES: Readonly<Record<string, string>> = { '53100': 'DISK_FULL', '57014': 'TIMED_OUT' };

/** The database is gone or going: nobody can write down why, and another worker goes on. */
const isUnreachable = (code = ''): boolean => /^(08|57P|ECONN|EPIPE|ETIMEDOUT)/.test(code);

/**
 * Why an import stopped, in a code for which the screen has a sentence.
 * @throws the error itself where the database cannot be reached.
 */
export function faultOf(error: unknown): { readonly code: string; readonly details: string | null } {
  if (error instanceof TableFault) return { code: error.code, details: error.details };
  if (error instanceof NotAllowed) return { code: 'NOT_ALLOWED', details: null };
  const { code } = error as Broken;
  if (isUnreachable(code)) throw error;
  return { code: CODES[code ?? ''] ?? 'BROKEN', details: null };
}

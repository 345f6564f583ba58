/** Classes of SQLSTATE that say of the database that it is not there, or not now: connection, resources, operator. */
const NOT_NOW = /^(08|53|57|58)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
const ENDED = /connection terminated|timeout exceeded|not queryable|connection ended/i;

/** Whether a fault is of the database, not of what was asked: it is tried again later, and is nobody's fault. */
export function isBrokenConnection(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isBrokenConnection);
  if (!(error instanceof Error)) return false;
  return NOT_NOW.test(String((error as { code?: unknown }).code ?? '')) || ENDED.test(error.message);
}

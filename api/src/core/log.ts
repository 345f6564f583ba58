import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';

interface Told extends Error {
  readonly code?: string;
  readonly constraint?: string;
}

/** What PostgreSQL says beside its message has the values of the row in it. */
const told = ({ name, message, stack = '', code, constraint }: Told) => ({
  type: name,
  message,
  stack,
  code,
  constraint,
});

/** One JSON line an event. A request is its method, its path and its outcome: no query, no body, no name, no address. */
export const requestLog = (level: string) => ({
  level,
  redact: ['req.headers', 'res.headers'],
  serializers: {
    req: ({ id, method, url }: FastifyRequest) => ({ id, method, path: url.split('?')[0] }),
    err: told,
    res: ({ statusCode }: { statusCode?: number }) => ({ statusCode }),
  },
});

/** Lets Nest write into the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly target: FastifyBaseLogger) {}

  log(message: string, context?: string): void {
    this.target.debug({ context }, message);
  }

  warn(message: string, context?: string): void {
    this.target.warn({ context }, message);
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.target.error({ context, stack }, String(message));
  }
}

import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Settings } from '#settings';
import { requestLog } from './log.ts';

/** The largest request, in bytes: a long visit with room to spare. */
const BODY_LIMIT = 256 * 1024;
/** How long the headers of a request, and the largest file, may be on their way, in milliseconds; see core/hardened.ts. */
const MOST_FOR_HEADERS = 30_000;
const MOST_FOR_ANYTHING = 30 * 60_000;

/** Fastify under Nest. Faults and missing pages are answered by core/hardened.ts and core/serve-web.ts, not in Nest's form. */
class Adapter extends FastifyAdapter {
  override setErrorHandler(): never {
    return this.instance as never;
  }

  override setNotFoundHandler(): never {
    return this.instance as never;
  }
}

export function adapterFor({ trustProxy, logLevel }: Pick<Settings, 'trustProxy' | 'logLevel'>): FastifyAdapter {
  const adapter = new Adapter({
    bodyLimit: BODY_LIMIT,
    trustProxy,
    requestTimeout: MOST_FOR_ANYTHING,
    http: { headersTimeout: MOST_FOR_HEADERS },
    logger: requestLog(logLevel),
    disableRequestLogging: true,
  });
  adapter.getInstance().removeContentTypeParser('text/plain');
  return adapter;
}

import { finished } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from './actor.ts';
import type { Look, UnitOfWork } from './work.ts';

/** How long a reader may stand still, and how long a file may take in all, in milliseconds, before it is broken off. */
const MOST_STANDSTILL = 90_000;
const MOST_TIME = 30 * 60_000;
const CHARSETS = { utf8: 'utf-8', cp932: 'Shift_JIS' } as const;

interface SentFile {
  readonly work: UnitOfWork;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly actor: Actor;
  readonly encoding: keyof typeof CHARSETS;
  readonly disposition: string;
  /** Its head first. */
  readonly bytes: (look: Look) => AsyncGenerator<Buffer, void>;
}

/**
 * Sends a table as it is read, no faster than it is taken. What is refused before the first rows is thrown, and told as a
 * refusal; after that the connection breaks off, so that no part is taken for the whole. The answer is whether all was sent.
 * Its transaction may be undone with it: what must be noted is noted in another one.
 */
export async function sendFile({ work, request, reply, actor, encoding, ...file }: SentFile): Promise<boolean> {
  let hasBegun = false;
  try {
    await work.look(actor, async (look) => {
      const bytes = file.bytes(look);
      const first = [await bytes.next(), await bytes.next()];
      hasBegun = true;
      const body = Readable.from(joined(first, bytes), { objectMode: false });
      reply.raw.setTimeout(MOST_STANDSTILL, () => reply.raw.destroy());
      const tooLong = setTimeout(() => reply.raw.destroy(), MOST_TIME).unref();
      reply.type(`text/csv; charset=${CHARSETS[encoding]}`);
      reply.header('content-disposition', file.disposition);
      void reply.send(body);
      await finished(body).finally(() => clearTimeout(tooLong));
    });
    return true;
  } catch (error) {
    if (!hasBegun) throw error;
    request.log.warn({ err: error }, 'a file was not sent to its end');
    return false;
  }
}

async function* joined(first: IteratorResult<Buffer, void>[], rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    for (const { value } of first) if (value) yield value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

import { finished } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayFor, type Actor } from '../core/actor.ts';
import { audit } from '../core/audit.ts';
import { clock } from '../core/clock.ts';
import { Refused } from '../core/errors.ts';
import { isId } from '../core/id.ts';
import type { UnitOfWork } from '../core/work.ts';
import type { FileForm } from './asked-for.ts';
import { tableOf } from './export-table.ts';
import type { ExportedList } from './exported-list.ts';
import { attachment } from './file-name.ts';
import { speechOf } from './speech.ts';

/** How long a reader may stand still, in milliseconds, before the file is broken off. */
const MOST_STANDSTILL = 90_000;
const CHARSETS = { utf8: 'utf-8', cp932: 'Shift_JIS' } as const;

interface Sending {
  readonly work: UnitOfWork;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly actor: Actor;
  readonly list: ExportedList;
  readonly asked: { readonly person?: unknown };
  readonly form: FileForm;
}

/**
 * Sends a list as a file, row by row as they are taken. What is refused is told as a refusal as long as nothing was sent;
 * after that the connection breaks off, so that no part of a file is taken for the whole.
 */
export async function sendTable({ work, request, reply, actor, list, asked, form }: Sending): Promise<void> {
  const { encoding, lacking } = form;
  const subject = { subjectType: 'Export', personId: isId(asked.person) ? asked.person : null };
  const note = (action: string, details: object) =>
    work.look(actor, (look) => audit(look, { action, ...subject, details: { list: list.name, encoding, ...details } }));
  const onLack = () => {
    if (lacking !== 'geta') throw new Refused('CHARACTERS_LACKING', 'encoding');
  };

  await note('export', {});
  const written = { rows: 0 };
  let [hasBegun, isWhole] = [false, false];
  try {
    await work.look(actor, async (look) => {
      const bytes = tableOf(look, { list, asked, encoding, onLack }, written);
      const first = [await bytes.next(), await bytes.next()];
      hasBegun = true;
      const body = Readable.from(joined(first, bytes), { objectMode: false });
      reply.raw.setTimeout(MOST_STANDSTILL, () => reply.raw.destroy());
      reply.type(`text/csv; charset=${CHARSETS[encoding]}`);
      reply.header('content-disposition', attachment(nameOf(list, actor), `${list.name}.csv`));
      void reply.send(body);
      await finished(body);
    });
    isWhole = true;
  } catch (error) {
    if (!hasBegun) throw error;
    request.log.warn({ err: error }, 'a file was not sent to its end');
  } finally {
    if (hasBegun) await note('exported', { rows: written.rows, isWhole });
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

/** 人の一覧_2026-11-22.csv */
const nameOf = ({ title }: ExportedList, actor: Actor) =>
  `${speechOf(actor).say(title)}_${todayFor(actor, clock.now())}.csv`;

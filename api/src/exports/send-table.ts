import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayFor, type Actor } from '../core/actor.ts';
import { audit } from '../core/audit.ts';
import { clock } from '../core/clock.ts';
import { Refused } from '../core/errors.ts';
import { isId } from '../core/id.ts';
import { sendFile } from '../core/send-file.ts';
import type { UnitOfWork } from '../core/work.ts';
import type { FileForm } from './asked-for.ts';
import { tableOf } from './export-table.ts';
import type { ExportedList } from './exported-list.ts';
import { attachment } from './file-name.ts';
import { speechOf } from './speech.ts';

interface Sending {
  readonly work: UnitOfWork;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly actor: Actor;
  readonly list: ExportedList;
  readonly asked: { readonly person?: unknown };
  readonly form: FileForm;
}

/** Sends a list as a file, and notes who began it and how many rows they got. */
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
  const isWhole = await sendFile({
    ...{ work, request, reply, actor, encoding },
    disposition: attachment(nameOf(list, actor), `${list.name}.csv`),
    bytes: (look) => tableOf(look, { list, asked, encoding, onLack }, written),
  });
  await note('exported', { rows: written.rows, isWhole });
}

/** 人の一覧_2026-11-22.csv */
const nameOf = ({ title }: ExportedList, actor: Actor) =>
  `${speechOf(actor).say(title)}_${todayFor(actor, clock.now())}.csv`;

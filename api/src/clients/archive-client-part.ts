import { ClientPart } from '#domain';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Conflict, Refused } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { PARTS, type Archivable } from './client-part.ts';
import type { ClientPartInput } from './client.input.ts';
import { clientMay } from './client.policy.ts';

/** Whether anybody of ours works there or is going to, of whatever office: clients belong to all. */
const IS_WORKED_AT = {
  name: 'client-part-is-worked-at',
  text: `select exists (
           select from assignment a join org_unit u on u.id = a.org_unit_id join site s on s.id = u.site_id
           where $1 in (u.id, s.id, s.client_id) and (a.ended_on is null or a.ended_on >= $2)) as answer`,
};

/** Waits for work that begins there at this moment, and lets none begin until the part is put away. */
const holding = (part: ClientPart) => ({
  name: `hold-${part}`,
  text: `select id from ${part.toLowerCase()} where id = $1 for update`,
});

/**
 * Puts a part of a client away: it is no longer offered, and stays named where it was. Nothing is deleted. A supervisor
 * who left may be put away while people still name them; a place may not while people work there.
 */
export async function archiveClientPart(work: Work, input: ClientPartInput): Promise<Saved> {
  ensure(clientMay.archive(work.actor, null));
  await work.sql.rows(holding(input.part), [input.id]);
  const { archivedAt } = ensureFound(await work.db.findOneBy(PARTS[input.part], { id: input.id }));
  if (archivedAt) return { id: input.id, version: input.version };
  const isPlace = input.part !== ClientPart.SUPERVISOR;
  if (isPlace && (await work.sql.answer<boolean>(IS_WORKED_AT, [input.id, work.today]))) {
    throw new Refused('PEOPLE_WORK_THERE');
  }
  return keepAs(work, input, { action: 'archiveClientPart', archivedAt: work.now });
}

/** Brings back what was put away. */
export async function restoreClientPart(work: Work, input: ClientPartInput): Promise<Saved> {
  ensure(clientMay.archive(work.actor, null));
  const { archivedAt } = ensureFound(await work.db.findOneBy(PARTS[input.part], { id: input.id }));
  if (!archivedAt) return { id: input.id, version: input.version };
  return keepAs(work, input, { action: 'restoreClientPart', archivedAt: null });
}

async function keepAs(
  work: Work,
  { part, id, version }: ClientPartInput,
  { action, archivedAt }: { action: string; archivedAt: Date | null },
): Promise<Saved> {
  const saved = await change<Archivable>(work.db, PARTS[part], { id, version }, { archivedAt }).catch(
    (error: unknown) => {
      if (!(error instanceof Conflict)) throw error;
      const theirs = error.theirs as Archivable;
      throw new Conflict({ id, version: theirs.version, isArchived: theirs.archivedAt !== null });
    },
  );
  await audit(work, { action, subjectType: PARTS[part].name, subjectId: id });
  return saved;
}

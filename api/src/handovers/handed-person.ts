import type { HandoverState } from '#domain';
import type { Versioned } from '../core/change.ts';
import { Conflict, Refused } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import { personSubjectJson } from '../people/index.ts';
import { handoverMay, type HandedSubject } from './handover.policy.ts';
import { handoverState } from './waiting.sql.ts';

/** A person of a handover, as a command asks after them. */
export interface HandedPerson extends Versioned, HandedSubject {
  readonly state: HandoverState;
}

const HELD: Statement = {
  name: 'handed-person-held',
  text: `
    select json_build_object('id', hp.id, 'version', hp.version, 'state', ${handoverState('hp', 'h.to_id')},
      'fromId', h.from_id, 'toId', h.to_id, 'madeById', h.made_by_id,
      'person', ${personSubjectJson('p', '$2', '$3')}) as answer
    from handover_person hp join handover h on h.id = hp.handover_id
    join person p on p.id = hp.person_id and p.archived_at is null
    where hp.id = $1 for update of hp`,
};

/** The person whom this receiver is to answer for, and has not answered for yet. */
export async function personToAnswerFor({ sql, actor, today }: Work, id: string): Promise<HandedPerson> {
  const found = await sql.answer<HandedPerson>(HELD, [id, actor.id, today]);
  const handed = ensureFound(found, (it) => handoverMay.see(actor, it));
  ensure(handoverMay.answer(actor, handed));
  if (handed.state !== 'OPEN') throw new Refused('HANDOVER_SETTLED');
  return handed;
}

/** The same, as it stood on the screen. */
export async function personAsSeen(work: Work, { id, version }: Versioned): Promise<HandedPerson> {
  const handed = await personToAnswerFor(work, id);
  if (handed.version !== version) throw new Conflict({ id, version: handed.version, state: handed.state });
  return handed;
}

import type { Day, Grade } from '#domain';
import type { Versioned } from '../core/change.ts';
import { Conflict, Refused } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look, Work } from '../core/work.ts';
import { personSubjectJson } from '../people/index.ts';
import type { CallLine } from './call-line.result.ts';
import { aroundCall, callLineJson, canTakeBack } from './call-line.sql.ts';
import { callMay, gradeOf, isSalesOwner, salesOwnersJson, type CallSubject } from './milestone-call.policy.ts';

/** A call that somebody wants to do something with, and what stands around it. */
export interface FoundCall {
  readonly line: Omit<CallLine, 'nextTryAt'> & { readonly nextTryAt: string | null };
  readonly subject: CallSubject;
  /** The open issue that came of it. */
  readonly issueId: string | null;
  readonly personId: string;
  readonly assignmentId: string;
  readonly siteId: string;
  readonly officeId: string;
  /** Of whoever has it, and of the actor, as managers of the person's office or above. */
  readonly ownerGrade: Grade | null;
  readonly actorGrade: Grade | null;
  readonly timeZone: string;
  readonly isBusiness: boolean;
  readonly nextBusinessDay: Day | null;
}

const FOUND = `
  select json_build_object(
    'line', ${callLineJson({ actor: '$2', complete: 'true', delegate: 'true', takeBack: canTakeBack('$2', '$3'), readWish: 'false' })},
    'subject', json_build_object('person', ${personSubjectJson('p', '$2', '$3')}, 'ownerId', c.owner_id,
      'salesOwnerIds', ${salesOwnersJson('c')}), 'issueId', c.issue_id,
    'personId', c.person_id, 'assignmentId', c.assignment_id, 'siteId', s.id, 'officeId', p.office_id,
    'ownerGrade', ${gradeOf('c.owner_id', 'p.office_id')}, 'actorGrade', ${gradeOf('$2', 'p.office_id')},
    'timeZone', (select z.time_zone from office z where z.id = p.office_id),
    'isBusiness', coalesce((select d.is_business from office_day d where d.office_id = p.office_id and d.day = $3::date), true),
    'nextBusinessDay', (select min(d.day) from office_day d
                        where d.office_id = p.office_id and d.day > $3::date and d.is_business)) as answer
  from milestone_call c ${aroundCall} where c.id = $1`;

const SEEN: Statement = { name: 'call-found', text: FOUND };
/** Until the transaction ends nobody else changes it, and nobody archives the person. */
const HELD: Statement = { name: 'call-held', text: `${FOUND} for update of c for key share of p` };

const foundBy = async (statement: Statement, { sql, actor, today }: Look, id: string): Promise<FoundCall> =>
  ensureFound(await sql.answer<FoundCall>(statement, [id, actor.id, today]), ({ subject }) =>
    callMay.see(actor, subject),
  );

/** A call that the actor sees. What they may not see is not found. */
export const seenCall = (look: Look, id: string): Promise<FoundCall> => foundBy(SEEN, look, id);

/** The same, for a command: until it ends nobody else changes the call. */
export const heldCall = (work: Work, id: string): Promise<FoundCall> => foundBy(HELD, work, id);

/** A call that the actor may act on so. The sales owner is told why they may not. */
export async function callFor(work: Work, id: string, verb: 'complete' | 'delegate'): Promise<FoundCall> {
  const found = await heldCall(work, id);
  if (verb === 'complete' && isSalesOwner(work.actor, found.subject)) throw new Refused('CALL_BY_SALES_OWNER');
  ensure(callMay[verb](work.actor, found.subject));
  return found;
}

/** It stands as they saw it, and nobody made it or let it go. */
export function ensurePlanned({ line }: FoundCall, { version }: Versioned): void {
  if (line.version !== version) throw new Conflict(line);
  if (line.state !== 'PLANNED') throw new Refused('CALL_NOT_PLANNED');
}

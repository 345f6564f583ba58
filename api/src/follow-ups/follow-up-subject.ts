import type { Versioned } from '../core/change.ts';
import { Conflict, Refused } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Work } from '../core/work.ts';
import { personSubjectJson } from '../people/index.ts';
import type { FollowUpLine } from './follow-up-line.result.ts';
import { followUpLineJson } from './follow-up-line.sql.ts';
import { followUpMay, type FollowUpSubject } from './follow-up.policy.ts';

interface Found {
  readonly line: FollowUpLine;
  readonly subject: FollowUpSubject;
}

const HELD = {
  name: 'follow-up-held',
  text: `
    select json_build_object(
      'line', ${followUpLineJson('f', 'true')},
      'subject', json_build_object('ownerId', f.owner_id, 'person', ${personSubjectJson('p', '$2', '$3')})) as answer
    from follow_up f join person p on p.id = f.person_id and p.archived_at is null
    where f.id = $1 for update of f`,
};

/** The next date that somebody wants to change: they may, it stands as they saw it, and it is still ahead. */
export async function plannedFollowUp({ sql, actor, today }: Work, { id, version }: Versioned): Promise<FollowUpLine> {
  const found = await sql.answer<Found>(HELD, [id, actor.id, today]);
  const { line, subject } = ensureFound(found, (it) => followUpMay.see(actor, it.subject));
  ensure(followUpMay.change(actor, subject));
  if (line.version !== version) throw new Conflict(line);
  if (line.state !== 'PLANNED') throw new Refused('FOLLOW_UP_NOT_PLANNED');
  return line;
}

import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { replanPerson } from '../milestone-plan/index.ts';
import type { ArchivePersonInput } from './archive-person.input.ts';
import { showingTheirs } from './edit-person.ts';
import { Person } from './person.entity.ts';
import { personMay } from './person.policy.ts';
import { heldPerson } from './person-subject.ts';

interface Unsettled {
  readonly isAtWork: boolean;
  readonly isOwed: boolean;
}

const UNSETTLED = {
  name: 'unsettled-of-person',
  text: `select json_build_object(
           'isAtWork', exists (select from assignment a where a.person_id = $1 and (a.ended_on is null or a.ended_on > $2)),
           'isOwed', exists (select from open_issue i where i.person_id = $1 and i.next_on is not null)) as answer`,
};
const CALL_OFF = {
  name: 'call-off-of-person',
  text: `update follow_up set state = 'CANCELLED', reason = $2, version = version + 1
         where person_id = $1 and state = 'PLANNED' and rule_id is null`,
};

/** Puts somebody away from lists, briefs and 今日 (アーカイブ). Nothing is promised to them any longer; planned dates are called off. */
export async function archivePerson(work: Work, { reason, ...row }: ArchivePersonInput): Promise<Saved> {
  const person = await heldPerson(work, row.id);
  ensure(personMay.archive(work.actor, person));
  await ensureSettled(work, row.id);

  const set = { archivedAt: work.now, archiveReason: reason };
  const saved = await change(work.db, Person, row, set).catch(showingTheirs);
  await work.sql.rows(CALL_OFF, [row.id, reason]);
  await replanPerson(work, row.id);
  await audit(work, { action: 'archivePerson', subjectType: 'Person', subjectId: row.id, personId: row.id });
  return saved;
}

async function ensureSettled({ sql, today }: Work, id: string): Promise<void> {
  const unsettled = await sql.answer<Unsettled>(UNSETTLED, [id, today]);
  if (unsettled?.isAtWork) throw new Refused('STILL_AT_WORK');
  if (unsettled?.isOwed) throw new Refused('STILL_OWED');
}

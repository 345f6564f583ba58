import { ensureFound, verbsFor } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { personMay } from '../people/index.ts';
import type { PersonRecord } from './person-record.result.ts';
import { PERSON_RECORD } from './person-record.sql.ts';

/** With somebody who was archived little is done: they are looked at, brought back, and believed when they withdraw. */
const OF_THE_ARCHIVED = ['see', 'archive', 'keepConsents'];

/** What is kept about a person beside what was said (基本情報), for whoever may see them; of archived people too. */
export async function personRecord(look: Look, id: string): Promise<PersonRecord> {
  const { sql, actor, today } = look;
  const values = [id, actor.id, actor.seenOffices, today, actor.timeZone];
  const record = ensureFound(await sql.answer<PersonRecord>(PERSON_RECORD, values));
  const verbs = verbsFor(personMay, actor, record.subject);
  return { ...record, viewerMay: record.archivedOn ? verbs.filter((it) => OF_THE_ARCHIVED.includes(it)) : verbs };
}

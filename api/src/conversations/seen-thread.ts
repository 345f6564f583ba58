import { ensure, ensureFound } from '../core/policy.ts';
import type { Work } from '../core/work.ts';
import { personMay, personSubjectJson, type PersonSubject } from '../people/index.ts';
import { factSeen, viewerOf } from './line-visibility.ts';

const THREAD = {
  name: 'thread-person',
  text: `
    select ${personSubjectJson('p', '$2', '$5')} as answer
    from fact f join person p on p.id = f.person_id and p.archived_at is null
    where f.thread_id = $1 and ${factSeen('f', viewerOf('p', { actor: '$2', team: '$3', managed: '$4' }))}
    limit 1`,
};

/** Whom the thread is about, if the actor sees a line of it and may talk with them. */
export async function personOfThread(work: Work, threadId: string): Promise<PersonSubject> {
  const { sql, actor, today } = work;
  const { id, teamOffices, managedOffices } = actor;
  const found = await sql.answer<PersonSubject>(THREAD, [threadId, id, teamOffices, managedOffices, today]);
  const person = ensureFound(found, (it) => personMay.see(actor, it));
  ensure(personMay.talkWith(actor, person));
  return person;
}

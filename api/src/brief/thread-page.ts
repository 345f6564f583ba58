import { factLineJson, factSeen } from '../conversations/index.ts';
import { ensureFound, verbsFor } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { personMay, type PersonSubject } from '../people/index.ts';
import { askingAbout, knownPerson, knownViewer } from './known-person.sql.ts';
import type { ThreadPage } from './thread-page.result.ts';

/** A topic is asked about at visits: the newest hundred answers are years. */
const NEWEST = 100;

const THREAD = {
  name: 'thread-page',
  text: `
    with ${knownPerson('p.id, p.archived_at')}, lines as materialized (
      select f.* from fact f where f.person_id = $1 and f.thread_id = $7 and ${factSeen('f', knownViewer)}
      order by f.held_on desc, f.id desc limit ${NEWEST}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id, details)
      select $2, 'thread', 'Thread', $7, s.id, json_build_object('sensitive', (select count(*) from lines where is_sensitive))
      from s where exists (select from lines)
    )
    select json_build_object(
      'id', $7::uuid, 'person', s.ref, 'subject', s.subject, 'isArchived', s.archived_at is not null,
      'endedAs', (select e.kind from thread_end e where e.thread_id = $7),
      'lines', (select json_agg(${factLineJson('l')} order by l.held_on, l.id) from lines l)) as answer
    from s where exists (select from lines)`,
};

/** One topic over all visits: what was said first, and every answer since, in their order. */
export async function threadPage(look: Look, personId: string, id: string): Promise<ThreadPage> {
  const values = [...askingAbout(personId, look), id];
  const answer = await look.sql.answer<ThreadPage & { subject: PersonSubject; isArchived: boolean }>(THREAD, values);
  const { subject, isArchived, ...thread } = ensureFound(answer);
  return { ...thread, viewerMay: isArchived ? ['see'] : verbsFor(personMay, look.actor, subject) };
}

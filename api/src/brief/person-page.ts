import { conversationEntryJson, conversationSeen, factSeen } from '../conversations/index.ts';
import { ensureFound, verbsFor } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { withVerbs } from '../open-issues/index.ts';
import { personMay, whereSeen } from '../people/index.ts';
import { briefJson, briefTables } from './brief.sql.ts';
import type { PersonPage } from './brief.result.ts';
import { known, knownViewer } from './known-person.sql.ts';
import { personHeaderJson } from './person-header.sql.ts';
import { TIMELINE_PAGE, timelinePage } from './timeline.ts';

const ME = { actor: '$2', team: '$4', managed: '$5' };
const viewer = knownViewer('$2');

export const PERSON_PAGE = {
  name: 'person-page',
  text: `
    with s as materialized (
      select p.*, ${known('p', { ...ME, offices: '$3', today: '$6' })}
      from person p
      where p.id = $1 and p.archived_at is null and ${whereSeen('p', { actor: '$2', offices: '$3', today: '$6' })}
    ), page as materialized (
      select c.* from conversation c where c.person_id = $1 and ${conversationSeen('c', viewer)}
      order by c.held_on desc, c.id desc limit ${TIMELINE_PAGE + 1}
    ), ${briefTables('$1', viewer)}, noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id, details)
      select $2, 'personPage', 'Person', s.id, s.id, json_build_object('sensitive', (
        select count(*) from page join fact f on f.conversation_id = page.id where f.is_sensitive and ${factSeen('f', viewer)}))
      from s
    )
    select json_build_object(
      'person', ${personHeaderJson('s', '$6')},
      'brief', ${briefJson(viewer)},
      'nodes', coalesce((select json_agg(${conversationEntryJson('c', viewer, 's.ref')} order by c.held_on desc, c.id desc) from page c), '[]')
    ) as answer
    from s`,
};

type Answer = Pick<PersonPage, 'person' | 'brief'> & { readonly nodes: PersonPage['timeline']['nodes'] };

/** Everything that the person's page opens with: who they are, the brief, and the newest conversations. */
export async function personPage({ sql, actor, today }: Look, id: string): Promise<PersonPage> {
  const { seenOffices, teamOffices, managedOffices } = actor;
  const values = [id, actor.id, seenOffices, teamOffices, managedOffices, today];
  const { person, brief, nodes } = ensureFound(await sql.answer<Answer>(PERSON_PAGE, values));
  withVerbs(brief.promises);
  const viewerMay = verbsFor(personMay, actor, person.subject);
  return { person: { ...person, viewerMay }, brief, timeline: timelinePage(nodes) };
}

import { conversationEntryJson, conversationSeen } from '../conversations/index.ts';
import { ensureFound, verbsFor } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { withVerbs } from '../open-issues/index.ts';
import { personMay } from '../people/index.ts';
import { briefJson, briefTables } from './brief.sql.ts';
import type { PersonPage } from './brief.result.ts';
import { askingAbout, knownPerson, knownViewer, ME, sensitiveInPage } from './known-person.sql.ts';
import { personHeaderJson } from './person-header.sql.ts';
import { TIMELINE_PAGE, timelinePage } from './timeline.ts';

export const PERSON_PAGE = {
  name: 'person-page',
  text: `
    with ${knownPerson('p.*')}, page as materialized (
      select c.* from conversation c where c.person_id = $1 and ${conversationSeen('c', knownViewer)}
      order by c.held_on desc, c.id desc limit ${TIMELINE_PAGE + 1}
    ), ${briefTables('$1', knownViewer)}, noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id, details)
      select $2, 'personPage', 'Person', s.id, s.id, json_build_object('sensitive', ${sensitiveInPage},
        'sensitiveInBrief', (select count(*) from (select id from openers where is_sensitive
                                                   union select id from threads where is_sensitive) told))
      from s
    )
    select json_build_object(
      'person', ${personHeaderJson('s', '$6')},
      'brief', ${briefJson(knownViewer)},
      'nodes', coalesce((select json_agg(${conversationEntryJson('c', knownViewer, { person: 's.ref', asking: ME })} order by c.held_on desc, c.id desc) from page c), '[]')
    ) as answer
    from s`,
};

type Answer = Pick<PersonPage, 'person' | 'brief'> & { readonly nodes: PersonPage['timeline']['nodes'] };

/** Everything that the person's page opens with: who they are, the brief, and the newest conversations. */
export async function personPage(look: Look, id: string): Promise<PersonPage> {
  const { person, brief, nodes } = ensureFound(await look.sql.answer<Answer>(PERSON_PAGE, askingAbout(id, look)));
  withVerbs(brief.promises);
  const viewerMay = verbsFor(personMay, look.actor, person.subject);
  return { person: { ...person, viewerMay }, brief, timeline: timelinePage(nodes) };
}

import { conversationEntryJson, conversationSeen, type Colleague } from '../conversations/index.ts';
import type { Statement } from '../core/sql.ts';
import { briefJson, briefTables } from './brief.sql.ts';
import { knownPerson, ME, sensitiveInPage } from './known-person.sql.ts';
import { personHeaderJson } from './person-header.sql.ts';

interface Reading {
  readonly name: string;
  /** As the audit names it. */
  readonly action: string;
  readonly viewer: Colleague;
  /** How many conversations, at most. */
  readonly conversations: number;
}

/** Who a person is, their brief and their newest conversations, as this viewer may see them, and the audit row of the reading. */
export const personPageStatement = ({ name, action, viewer, conversations }: Reading): Statement => ({
  name,
  text: `
    with ${knownPerson('p.*')}, page as materialized (
      select c.* from conversation c where c.person_id = $1 and ${conversationSeen('c', viewer)}
      order by c.held_on desc, c.id desc limit ${conversations}
    ), ${briefTables('$1', viewer)}, noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id, details)
      select $2, '${action}', 'Person', s.id, s.id, json_build_object('sensitive', ${sensitiveInPage(viewer)},
        'sensitiveInBrief', (select count(*) from (select id from openers where is_sensitive
                                                   union select id from cherished where is_sensitive
                                                   union select id from threads where is_sensitive) told))
      from s
    )
    select json_build_object(
      'person', ${personHeaderJson('s', '$6')},
      'brief', ${briefJson(viewer)},
      'nodes', coalesce((select json_agg(${conversationEntryJson('c', viewer, { person: 's.ref', asking: ME })} order by c.held_on desc, c.id desc) from page c), '[]')
    ) as answer
    from s`,
});

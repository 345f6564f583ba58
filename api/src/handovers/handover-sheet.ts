import { askingAbout, briefJson, briefTables, knownPerson, knownViewer, ME, personHeaderJson } from '../brief/index.ts';
import { conversationSeen, factLineJson, factSeen } from '../conversations/index.ts';
import { ensureFound, verbsFor } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { withVerbs } from '../open-issues/index.ts';
import { personMay } from '../people/index.ts';
import type { HandoverSheet } from './handover.result.ts';

/** How many topics one is told not to bring up. */
const ASIDES = 6;

/** What somebody wrote for themself is no part of what is handed over, not even to themself. */
const viewer = { ...knownViewer, actor: 'null::uuid' };

const SHEET: Statement = {
  name: 'handover-sheet',
  text: `
    with ${knownPerson('p.*')}, page as materialized (
      select c.* from conversation c where c.person_id = $1 and ${conversationSeen('c', viewer)}
      order by c.held_on desc, c.id desc limit 1
    ), ${briefTables('$1', viewer)}, asides as materialized (
      select * from (
        select distinct on (f.thread_id) f.* from thread_end e join fact f on f.thread_id = e.thread_id
        where e.kind = 'ASIDE' and f.person_id = $1 and ${factSeen('f', viewer)}
        order by f.thread_id, f.held_on desc, f.id desc) newest
      order by held_on desc, id desc limit ${ASIDES}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id, details)
      select $2, 'handoverSheet', 'Person', s.id, s.id, json_build_object('sensitive', (
        select count(*) from (select id, is_sensitive from openers union select id, is_sensitive from cherished
                              union select id, is_sensitive from threads union select id, is_sensitive from asides) told where is_sensitive))
      from s
    )
    select json_build_object('person', ${personHeaderJson('s', ME.today)}, 'brief', ${briefJson(viewer)},
      'asides', coalesce((select json_agg(${factLineJson('a')} order by a.held_on desc, a.id desc) from asides a), '[]')) as answer
    from s`,
};

/** The packet of one person: what the brief holds, and what is better not brought up. Of paper it has the same. */
export async function handoverSheet(look: Look, personId: string): Promise<HandoverSheet> {
  const sheet = ensureFound(await look.sql.answer<HandoverSheet>(SHEET, askingAbout(personId, look)));
  withVerbs(sheet.brief.promises);
  const { person } = sheet;
  const viewerMay = person.archivedOn ? ['see'] : verbsFor(personMay, look.actor, person.subject);
  return { ...sheet, person: { ...person, viewerMay } };
}

import { askingAbout, knownPerson, knownViewer } from '../brief/index.ts';
import { PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import type { Change, ChangePage } from './change.result.ts';
import { changeJson, changesOf } from './changes.sql.ts';

const zone = '(select z.time_zone from office z where z.id = p.office_id) as zone';

const CHANGES = {
  name: 'changes',
  text: `
    with ${knownPerson(`p.id, ${zone}`)}, told as (
      select * from (${changesOf('$1', knownViewer, '$6')}) t
      where (t."on", t.id) < (coalesce($7::date, 'infinity'), coalesce($8::text, ''))
      order by t."on" desc, t.id desc limit ${PAGE_SIZE + 1}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id)
      select $2, 'changes', 'Person', s.id, s.id from s
    )
    select coalesce((select json_agg(${changeJson('x')} order by x."on" desc, x.id desc) from told x), '[]') as answer
    from s`,
};

/** What changed on a person's record, the newest first: a stream of its own, so that no conversation is buried by it. */
export async function changes(look: Look, personId: string, after?: string | null): Promise<ChangePage> {
  const values = [...askingAbout(personId, look), ...placeOf(after, ['day', 'text'])];
  const rows = ensureFound(await look.sql.answer<Change[]>(CHANGES, values));
  return pageOf(rows, PAGE_SIZE, ({ on, id }) => [on, id]);
}

import { askingAbout } from '../brief/index.ts';
import { ensureFound } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { withVerbs } from '../open-issues/index.ts';
import type { HandoverView } from './handover.result.ts';
import { handedPeopleJson, handoverLineJson } from './handover.sql.ts';

const HANDOVER: Statement = {
  name: 'handover',
  text: `with h as (select * from handover where id = $1), line as materialized (select ${handoverLineJson('h')} as json from h),
    noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id) select $2, 'handover', 'Handover', h.id from h
    )
    select json_build_object('handover', line.json, 'people', ${handedPeopleJson('h')}) as answer
    from h cross join line where line.json is not null`,
};

/** A handover with its people and what was promised to each, as far as the asking user has a part in it. */
export async function handoverById(look: Look, id: string): Promise<HandoverView> {
  const found = ensureFound(await look.sql.answer<HandoverView>(HANDOVER, askingAbout(id, look)));
  for (const { promises } of found.people) withVerbs(promises.flatMap(({ issue }) => issue ?? []));
  return found;
}

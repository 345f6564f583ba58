import type { HandoverPart } from '#domain';
import { askingAbout, ME } from '../brief/index.ts';
import { LAST_ID, PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import type { HandoverLine, HandoverPage, WaitingHandovers } from './handover.result.ts';
import { handoverLineJson } from './handover.sql.ts';
import { isPersonWaiting } from './waiting.sql.ts';

const waitingOf = (whose: string) => `handover_person hp join person p on p.id = hp.person_id
  where hp.handover_id = h.id and ${whose} and ${isPersonWaiting('hp', 'h.to_id')}`;
const MANAGED = `p.office_id = any (${ME.managed}::uuid[])`;

/** $1 part, $7 the id before which the page begins. */
const HANDOVERS: Statement = {
  name: 'handovers',
  text: `
    with mine as materialized (
      select l.json from (
        select h.id, ${handoverLineJson('h')} as json from handover h
        where h.id < $7::uuid and case $1
          when 'TO_ME' then h.to_id = ${ME.actor}
          when 'BY_ME' then ${ME.actor} in (h.from_id, h.made_by_id)
          else exists (select from ${waitingOf(MANAGED)}) end
        order by h.id desc) l
      where l.json is not null limit ${PAGE_SIZE + 1}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, details) values ($2, 'handovers', 'Handover', json_build_object('part', $1::text))
    )
    select json_build_object('nodes', coalesce((select json_agg(json) from mine), '[]'), 'waiting', json_build_object(
      'toMe', (select count(*) from handover h join lateral (select from ${waitingOf('true')}) w on true where h.to_id = ${ME.actor}),
      'ofOffice', case when cardinality(${ME.managed}::uuid[]) = 0 then 0 else (
        select count(*) from handover h join lateral (select from ${waitingOf(MANAGED)}) w on true) end)) as answer`,
};

interface Answer {
  readonly nodes: HandoverLine[];
  readonly waiting: WaitingHandovers;
}

/** Handovers in which the asking user has that part, the newest first; of the office only what waits for its receiver. */
export async function handovers(look: Look, part: HandoverPart, after?: string | null): Promise<HandoverPage> {
  const [before] = placeOf(after, ['id']);
  const asked = [part, ...askingAbout('', look).slice(1), before ?? LAST_ID];
  const { nodes, waiting } = (await look.sql.answer<Answer>(HANDOVERS, asked))!;
  return { ...pageOf(nodes, PAGE_SIZE, (it) => [it.id]), waiting };
}

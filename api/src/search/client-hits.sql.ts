import { partCalled } from '../clients/index.ts';
import { isCalled, waysOf } from '../core/called.sql.ts';
import { FIRST_ID } from '../core/page.ts';
import type { Asking, Part } from './asking.ts';
import type { NameQuestion } from './person-hits.sql.ts';

const ORDER = 'is_archived, part_order, key, id';

/** Clients, their sites and those who instruct there, which belong to everybody who works with them. */
export function clientHits({ params }: Asking, question: NameQuestion, place: readonly unknown[]): Part {
  const ways = params.of(JSON.stringify(question.ways));
  const [archived, part, key, id] = place.map((it) => params.of(it));
  const hits = (table: keyof typeof partCalled, order: number, reading: string) => `
    select distinct t.id, (t.archived_at is not null)::int as is_archived, ${order} as part_order, ${reading} collate "C" as key
    from ${waysOf(ways)}
    join ${table} t on ${isCalled(partCalled[table]('t'))}`;
  const page = `client_page as materialized (
    select * from (${hits('client', 0, 'coalesce(t.reading, t.name)')}
      union all ${hits('site', 1, 't.name')}
      union all ${hits('supervisor', 2, 'coalesce(t.reading, t.name)')}) hit
    where (${ORDER}) > (coalesce(${archived}::int, -1), coalesce(${part}::int, 0), coalesce(${key}::text, '') collate "C", coalesce(${id}::uuid, '${FIRST_ID}'))
    order by ${ORDER} limit ${question.limit + 1})`;
  // Whichever of the three the row is, it stands alone in its join.
  const json = `(
  select coalesce(json_agg(json_build_object('place', json_build_array(h.is_archived::text, h.part_order::text, h.key, h.id),
    'hit', json_build_object('id', h.id, 'part', (array['CLIENT', 'SITE', 'SUPERVISOR'])[h.part_order + 1],
      'name', coalesce(v.name, s.name, c.name), 'reading', case when v.id is not null then v.reading when s.id is null then c.reading end,
      'title', v.title, 'phone', ${question.isNumber ? 'coalesce(v.phone, s.phone)' : 'null'},
      'clientId', c.id, 'clientName', c.name, 'siteName', s.name, 'orgUnitName', u.name, 'isArchived', h.is_archived = 1))
    order by h.is_archived, h.part_order, h.key, h.id), '[]')
  from client_page h
  left join supervisor v on v.id = h.id and h.part_order = 2 left join org_unit u on u.id = v.org_unit_id
  left join site s on s.id = case h.part_order when 1 then h.id when 2 then u.site_id end
  join client c on c.id = coalesce(s.client_id, h.id))`;
  return { field: 'clients', page, json };
}

import { waysOf, type AskedWay } from '../core/called.sql.ts';
import { FIRST_ID } from '../core/page.ts';
import { personCalled, whereSeen } from '../people/index.ts';
import type { Asking, Part } from './asking.ts';

/** What is asked of names: the ways to be called so, what a name may begin with, and whether a number is sought. */
export interface NameQuestion {
  readonly ways: readonly AskedWay[];
  readonly beginnings: readonly string[];
  readonly isNumber: boolean;
  readonly limit: number;
}

const ORDER = 'is_archived, rank, key, id';

/** Where they work, or are going to, or did last. */
const CLIENT = (today: string) => `(
  select c.name from assignment a join org_unit u on u.id = a.org_unit_id join site s on s.id = u.site_id join client c on c.id = s.client_id
  where a.person_id = p.id
  order by (a.ended_on is null or a.ended_on >= ${today}::date) desc, (a.started_on <= ${today}::date) desc, a.started_on desc, a.id desc limit 1)`;

/** Whoever I may see and is called so; whose name begins so first, archived people after all others. */
export function personHits({ params, me }: Asking, question: NameQuestion, place: readonly unknown[]): Part {
  const ways = params.of(JSON.stringify(question.ways));
  const beginnings = params.of(question.beginnings);
  const [archived, rank, key, id] = place.map((it) => params.of(it));
  const begins = (name: string) => `starts_with(replace(${name}, ' ', ''), b)`;
  // The names are looked at in their order, and no further than the page goes.
  const page = `people_page as materialized (
    select id, is_archived, rank, key from (
      select p.id, (p.archived_at is not null)::int as is_archived, coalesce(p.reading, p.name) collate "C" as key,
        case when exists (select from unnest(${beginnings}::text[]) b where ${begins('p.name')} or ${begins('p.reading')}) then 0 else 1 end as rank,
        h.is_sure, p.name, p.reading, p.former_name, p.staff_no, p.phone
      from (select h.id, bool_or(w."isSure") as is_sure from ${waysOf(ways)} cross join lateral person_hits(w.pieces) h (id) group by h.id) h
      join person p on p.id = h.id
      where ${whereSeen('p', me)}
      order by ${ORDER} offset 0
    ) hit
    where (${ORDER}) > (coalesce(${archived}::int, -1), coalesce(${rank}::int, 0), coalesce(${key}::text, '') collate "C", coalesce(${id}::uuid, '${FIRST_ID}'))
      and (is_sure or exists (select from ${waysOf(ways)} where holds(${personCalled('hit')}, w.words)))
    order by ${ORDER} limit ${question.limit + 1})`;
  const json = `(
  select coalesce(json_agg(json_build_object('place', json_build_array(h.is_archived::text, h.rank::text, h.key, h.id),
    'hit', json_build_object('id', p.id, 'name', p.name, 'reading', p.reading, 'formerName', p.former_name, 'staffNo', p.staff_no,
      'phone', ${question.isNumber ? 'p.phone' : 'null'}, 'clientName', ${CLIENT(me.today)},
      'officeName', (select o.name from office o where o.id = p.office_id), 'isArchived', p.archived_at is not null,
      'contactRefusedOn', p.contact_refused_on))
    order by h.is_archived, h.rank, h.key, h.id), '[]')
  from people_page h join person p using (id))`;
  return { field: 'people', page, json };
}

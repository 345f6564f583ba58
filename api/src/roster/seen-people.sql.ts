import { createHash } from 'node:crypto';
import type { PeopleSort } from '#domain';
import { viewerOf } from '../conversations/index.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { whereSeen } from '../people/index.ts';
import { Params } from '../core/params.ts';
import { conditionsOf } from './people-conditions.sql.ts';
import type { PeopleFilter } from './people-filter.input.ts';
import { lastHeldOn, NEXT_ON, personRowJson, renewalOn, workOf } from './people-row.sql.ts';
import { isSought, soughtClients, soughtPeople } from './search.sql.ts';

/** How many people a page of the list holds. */
export const ROSTER_PAGE = 50;

/** Behind whom a page begins: what they are ordered by, null for those who lack it, and their id. */
interface Place {
  readonly key: string | null;
  readonly id: string;
}

interface Question {
  readonly filter: PeopleFilter;
  /** The ways to be called so, as JSON; null: nothing is sought. */
  readonly ways: string | null;
  readonly sort: PeopleSort;
  readonly isDescending: boolean;
  readonly place: Place | null;
}

/** What the order compares days or texts by. */
export const KEY_TYPES: Record<PeopleSort, 'text' | 'date'> = {
  READING: 'text',
  LAST_CONTACT: 'date',
  NEXT: 'date',
  RENEWAL: 'date',
  CLIENT: 'text',
};

/**
 * The statement is put together of what is asked, so that a list pays only for the filters and the order it has. `base`
 * holds all who may be seen and fit; the index is counted over them with the first page, and each page taken from them.
 */
export function seenPeopleStatement(look: Look, question: Question): Statement & { readonly values: unknown[] } {
  const { place, isDescending } = question;
  const { params, me, today, viewer, tables, order, ofLetter } = asked(look, question);
  const onPage = `${ofLetter} and ${behind(question, params)}`;

  const statement = `
    with ${tables(place ? '' : 'materialized ')}, page as materialized (
      select id, key from base where ${onPage} order by ${order} limit ${ROSTER_PAGE + 1}
    ), audited as (
      insert into audit_event (actor_id, action, subject_type, details)
      select ${me}, 'people', 'Person', json_build_object('rows', least(count(*), ${ROSTER_PAGE})) from page
    )
    select json_build_object(
      'letters', ${
        place
          ? `'[]'::json`
          : `(select coalesce(json_agg(json_build_object('letter', l.letter, 'count', l.count)), '[]')
                   from (select letter, count(*) as count from base group by letter) l)`
      },
      'rows', (
        select coalesce(json_agg(json_build_object('key', page.key, 'row', ${personRowJson(viewer, today)})
                                 order by (page.key is null), page.key ${isDescending ? 'desc' : 'asc'}, p.id), '[]')
        from page join person p using (id) left join lateral (${workOf(today)}) w on true)
    ) as answer`;
  return { name: nameOf(statement), text: statement, values: params.values };
}

/** All of them in the order of the list, a row each, for a file: to be read some at a time. */
export function everyoneStatement(look: Look, question: Omit<Question, 'place'>): { text: string; values: unknown[] } {
  const { params, today, viewer, tables, ofLetter } = asked(look, question);
  const text = `
    with ${tables('')}
    select ${personRowJson(viewer, today)} as row
    from (select id, key, key is null as lacks from base where ${ofLetter}
          order by lacks, key ${question.isDescending ? 'desc' : 'asc'}, id) base
    cross join lateral (select sp.* from person sp where sp.id = base.id offset 0) p
    left join lateral (${workOf(today)}) w on true
    order by lacks, key ${question.isDescending ? 'desc' : 'asc'}, base.id`;
  return { text, values: params.values };
}

/** What both are made of: who asks, `base` with all who may be seen and fit, and the order. */
function asked(look: Look, { filter, ways, sort, isDescending }: Omit<Question, 'place'>) {
  const params = new Params();
  const me = params.of(look.actor.id);
  const offices = params.of(look.actor.seenOffices);
  const today = `${params.of(look.today)}::date`;
  const team = params.of(look.actor.teamOffices);
  const managed = params.of(look.actor.managedOffices);
  const viewer = viewerOf('p', { actor: me, team, managed });
  const names = ways && params.of(ways);
  const conditions = conditionsOf(filter, { params, today, day: look.today, viewer });
  if (names) conditions.push(isSought(today));

  const keys: Record<PeopleSort, string> = {
    READING: 'p.reading',
    LAST_CONTACT: lastHeldOn(viewer),
    NEXT: NEXT_ON,
    RENEWAL: renewalOn(today),
    CLIENT: `(select w.client_order from (${workOf(today)}) w)`,
  };
  const tables = (hold: 'materialized ' | '') => `
    mine as materialized (
      select coalesce(array_agg(distinct o.person_id), '{}') as ids from ownership o
      where o.user_id = ${me} and (o.until_on is null or o.until_on > ${today} - 90)
    ), ${
      names
        ? `sought_client as materialized (${soughtClients(names)}), sought_person as materialized (${soughtPeople(names)}), `
        : ''
    }base as ${hold}(
      select p.id, p.letter, ${keys[sort]} as key from person p
      where (p.office_id = any (${offices}::uuid[]) or p.id = any ((select ids from mine)::uuid[]))
        and ${whereSeen('p', { actor: me, offices, today })} and ${conditions.join(' and ')}
    )`;
  const order = `(key is null), key ${isDescending ? 'desc' : 'asc'}, id`;
  const ofLetter = filter.letter ? `letter = ${params.of(filter.letter)}` : 'true';
  return { params, me, today, viewer, tables, order, ofLetter };
}

/** Those after the place, in the order; whoever lacks the key comes behind all who have it, by id. */
function behind({ sort, isDescending, place }: Question, params: Params): string {
  if (!place) return 'true';
  const id = `${params.of(place.id)}::uuid`;
  if (place.key === null) return `key is null and id > ${id}`;
  const key = `${params.of(place.key)}::${KEY_TYPES[sort]}`;
  return `(key is null or key ${isDescending ? '<' : '>'} ${key} or (key = ${key} and id > ${id}))`;
}

/** One name a text: a name told from the question would outgrow the 63 characters that PostgreSQL keeps of one. */
const nameOf = (text: string): string => `seen-people-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;

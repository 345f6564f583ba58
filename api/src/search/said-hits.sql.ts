import { authorRef } from '../accounts/index.ts';
import { factSeen, issueSeen, viewerOf } from '../conversations/index.ts';
import { LAST_ID } from '../core/page.ts';
import { ofSite } from '../open-issues/index.ts';
import { personRef, whereSeen } from '../people/index.ts';
import type { Asking, Part } from './asking.ts';
import type { Span } from './spans-back.ts';

/** What is asked of lines: their pieces, the words that only a look at the text can settle, and when they were written. */
export interface SaidQuestion {
  readonly pieces: readonly string[];
  readonly words: readonly string[] | null;
  readonly spans: readonly Span[];
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly limit: number;
}

const ISSUE_TEXT = 'parts(i.text, i.direction, i.resolution)';

/** Of whoever never was a user here the conversation has kept the name. */
const AUTHOR_NAME =
  '(select ac.author_name from conversation ac where ac.id = case when f.id is null then i.conversation_id else f.conversation_id end)';

const SAID_JSON = `(
  select coalesce(json_agg(json_build_object('place', json_build_array(h.day, h.id),
    'hit', json_build_object('id', h.id, 'kind', h.kind, 'heldOn', h.day, 'text', coalesce(f.text, i.text),
      'direction', i.direction, 'resolution', i.resolution, 'state', i.state,
      'reportTo', i.report_to, 'firstDueOn', i.first_due_on, 'dueOn', i.due_on, 'reportOn', i.report_on, 'isSensitive', coalesce(f.is_sensitive, false),
      'threadId', f.thread_id, 'person', ${personRef('h.person_id')},
      'isOfArchived', coalesce((select p.archived_at is not null from person p where p.id = h.person_id), false),
      'siteName', case when i.person_id is null then (select ss.name from site ss where ss.id = i.site_id) end,
      'author', ${authorRef('coalesce(f.author_id, i.author_id)', AUTHOR_NAME)})) order by h.day desc, h.id desc), '[]')
  from said_page h left join fact f on h.kind = 'FACT' and f.id = h.id left join open_issue i on h.kind = 'ISSUE' and i.id = h.id)`;

/**
 * The newest lines that I may see. One span of time is looked into after the other until the page is full, so that
 * a word in every tenth line costs no more than a rare one. Within a span only the lines that are shown are read for the words.
 */
export function saidHits({ params, me }: Asking, question: SaidQuestion, place: readonly unknown[]): Part {
  const pieces = params.of(question.pieces);
  const words = params.of(question.words);
  const spans = params.of(question.spans.map(({ piece }) => piece));
  const before = params.of(question.spans.map((span) => span.before));
  const [from, to] = [params.of(question.fromOn), params.of(question.toOn)];
  const [lastOn, lastId] = place.map((it) => params.of(it));
  const limit = question.limit + 1;
  const viewer = viewerOf('p', me);
  const sought = `(${pieces}::text[] || coalesce(array[(${spans}::text[])[w.n]], '{}'))`;
  const inTime = (day: string, id: string) => `
    (${before}::date[])[w.n] is null or ${day} < (${before}::date[])[w.n])
    and ${day} between coalesce(${from}::date, '-infinity') and coalesce(${to}::date, 'infinity')
    and (${day}, ${id}) < (coalesce(${lastOn}::date, 'infinity'), coalesce(${lastId}::uuid, '${LAST_ID}')`;

  const page = `walk (n, found, kinds, ids, days, persons) as (
    select 1, 0, null::text[], null::uuid[], null::date[], null::uuid[]
    union all
    select w.n + 1, w.found + x.found, x.kinds, x.ids, x.days, x.persons
    from walk w cross join lateral (
      select count(*)::int as found, array_agg(line.kind) as kinds, array_agg(line.id) as ids, array_agg(line.day) as days,
        array_agg(line.person_id) as persons
      from (
        select line.* from (
          select * from (
            select 'FACT' as kind, f.id, f.held_on as day, f.text, f.person_id
            from fact_hits(array_remove(${sought}, null)) h (id) join fact f on f.id = h.id join person p on p.id = f.person_id
            where (${inTime('f.held_on', 'f.id')}) and ${factSeen('f', viewer)} and ${whereSeen('p', me)}
            union all
            select 'ISSUE', i.id, i.raised_on, ${ISSUE_TEXT}, i.person_id
            from open_issue i left join person p on p.id = i.person_id
            where (bigrams(${ISSUE_TEXT}) || span_pieces(i.raised_on)) collate "C" @> array_remove(${sought}, null)
              and i.retracted_at is null and (${inTime('i.raised_on', 'i.id')})
              and case when i.person_id is null then ${ofSite('i', me.team)} else ${whereSeen('p', me)} and ${issueSeen('i', viewer)} end
          ) hit order by hit.day desc, hit.id desc offset 0
        ) line
        where ${words}::text[] is null or holds(line.text, ${words})
        order by line.day desc, line.id desc limit ${limit}
      ) line
    ) x
    where w.n <= cardinality(${spans}::text[]) and w.found < ${limit}
  ), said_page as materialized (
    select line.* from walk w cross join unnest(w.kinds, w.ids, w.days, w.persons) line (kind, id, day, person_id)
    order by line.day desc, line.id desc limit ${limit})`;
  return { field: 'said', page, json: SAID_JSON };
}

import { createHash } from 'node:crypto';
import { piecesOf, searchText, type Day, type SearchKind, type Sought } from '#domain';
import { clientMay } from '../clients/index.ts';
import { askedWay } from '../core/called.sql.ts';
import { PAGE_SIZE, placeOf } from '../core/page.ts';
import { Params } from '../core/params.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { askingOf, type Part } from './asking.ts';
import { clientHits } from './client-hits.sql.ts';
import { personHits, type NameQuestion } from './person-hits.sql.ts';
import { saidHits, type SaidQuestion } from './said-hits.sql.ts';
import type { SearchInput } from './search.input.ts';
import { spansBack } from './spans-back.ts';

/** How many of each kind the first look shows, and a page of one kind. */
const FIRST = { PEOPLE: 6, CLIENTS: 4, SAID: PAGE_SIZE };
export const limitOf = (kind: SearchKind, asked: SearchInput['kind']): number => (asked ? PAGE_SIZE : FIRST[kind]);

/** By what each list is ordered. */
const PLACES = {
  PEOPLE: ['rank', 'rank', 'text', 'id'],
  CLIENTS: ['rank', 'number', 'text', 'id'],
  SAID: ['day', 'id'],
} as const;

const isPair = (word: string) => [...word].length === 2;

/** Put together of the kinds that are asked for and that could be found; null where there is none. */
export function searchStatement(look: Look, input: SearchInput, sought: Sought) {
  const { kind, after } = input;
  const asking = askingOf(look, new Params());
  const asks = (it: SearchKind) => !kind || kind === it;
  const placeIn = (it: SearchKind) => placeOf(kind === it ? after : null, PLACES[it]);
  const names = (it: SearchKind) => namesSought(sought, input, limitOf(it, kind));

  const parts: Part[] = [];
  if (asks('PEOPLE')) parts.push(personHits(asking, names('PEOPLE'), placeIn('PEOPLE')));
  if (asks('CLIENTS') && clientMay.see(look.actor, null)) {
    parts.push(clientHits(asking, names('CLIENTS'), placeIn('CLIENTS')));
  }
  if (asks('SAID') && sought.words.length > 0) {
    const place = placeIn('SAID');
    parts.push(saidHits(asking, linesSought(sought, input, place[0] as Day | null, look.today), place));
  }
  return parts.length > 0 ? { ...statementOf(parts, asking.me.actor), values: asking.params.values } : null;
}

/** With the audit row of this very question: whose lines and names were shown, never what was sought. */
function statementOf(parts: readonly Part[], actor: string): Statement {
  const shows = (field: Part['field']) => parts.some((it) => it.field === field);
  const persons = [
    ...(shows('people') ? ['select id from people_page'] : []),
    ...(shows('said') ? ['select person_id from said_page'] : []),
  ].join(' union ');
  const sensitive = `(select count(*) from said_page h join fact f on f.id = h.id where h.kind = 'FACT' and f.is_sensitive)`;
  const text = `
    with recursive ${parts.map(({ page }) => page).join(', ')}, noted as (
      insert into audit_event (actor_id, action, subject_type, details)
      select ${actor}, 'search', 'Search', json_build_object(
        'persons', ${persons ? `(select json_agg(id) from (${persons}) shown (id) where id is not null)` : 'null'},
        'sensitive', ${shows('said') ? sensitive : '0'})
    )
    select json_build_object(${parts.map(({ field, json }) => `'${field}', ${json}`).join(', ')}) as answer`;
  return { name: `search-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`, text };
}

function namesSought({ nameWays, marked }: Sought, { text }: SearchInput, limit: number): NameQuestion {
  const whole = searchText(text);
  return {
    ways: nameWays.map(askedWay),
    beginnings: [...new Set([text.replace(/\s/g, ''), whole, ...marked])],
    isNumber: /^[\d+()-]+$/.test(whole),
    limit,
  };
}

/** What two characters ask for their piece tells; for longer words the text must be looked at. */
function linesSought({ words }: Sought, input: SearchInput, last: Day | null, today: Day): SaidQuestion {
  const { fromOn = null, toOn = null, kind } = input;
  return {
    pieces: [...new Set(words.filter((it) => [...it].length > 1).flatMap(piecesOf))],
    words: words.every(isPair) ? null : words,
    spans: spansBack(last ?? toOn ?? today, fromOn),
    ...{ fromOn, toOn, limit: limitOf('SAID', kind) },
  };
}

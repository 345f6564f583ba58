import { excerptOf, marksIn, soughtIn, type SearchKind } from '#domain';
import { pageOf } from '../core/page.ts';
import type { Look } from '../core/work.ts';
import type { SearchInput } from './search.input.ts';
import type { ClientHit, PersonHit, SaidHit, SearchAnswer } from './search.result.ts';
import { limitOf, searchStatement } from './search.sql.ts';

interface Row<T> {
  readonly place: readonly unknown[];
  readonly hit: T;
}

interface Answer {
  readonly people?: Row<PersonHit>[];
  readonly clients?: Row<ClientHit>[];
  readonly said?: Row<SaidHit>[];
}

/** What is found of that which I may see: the first of each kind, or one kind page by page. */
export async function search(look: Look, input: SearchInput): Promise<SearchAnswer> {
  const sought = soughtIn(input.text);
  const { values, ...statement } = (sought.marked.length > 0 && searchStatement(look, input, sought)) || NOTHING;
  const answer = statement.text ? await look.sql.answer<Answer>(statement, values) : null;

  const paged = <T>(rows: readonly Row<T>[] = [], kind: SearchKind) => {
    const { nodes, ...page } = pageOf(rows, limitOf(kind, input.kind), ({ place }) => place);
    return { ...page, nodes: nodes.map(({ hit }) => hit) };
  };
  const said = paged(answer?.said, 'SAID');
  return {
    people: paged(answer?.people, 'PEOPLE'),
    clients: paged(answer?.clients, 'CLIENTS'),
    said: { ...said, nodes: said.nodes.map((line) => aroundHits(line, sought.marked)) },
  };
}

const NOTHING = { name: '', text: '', values: [] };

/** Long lines are cut down to what stands around the hit. How an issue is settled is told where the hit stands in that. */
function aroundHits(line: SaidHit, sought: readonly string[]): SaidHit {
  const isIn = (text: string | null) => Boolean(text && marksIn(text, sought).length > 0);
  const ifHit = (text: string | null) => (text && isIn(text) ? excerptOf(text, sought) : null);
  return {
    ...line,
    text: excerptOf(line.text, sought),
    direction: ifHit(line.direction),
    resolution: ifHit(line.resolution),
  };
}

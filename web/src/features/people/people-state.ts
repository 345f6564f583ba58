import { IssueNeed, PeopleColumn, PeopleSort, PersonPhase } from '#domain';

/** How the list stands, as its address says it: whoever opens the address sees the same question. */
export interface PeopleState {
  readonly search: string;
  readonly letter: string | null;
  /** `me`, `none` or the id of a colleague. */
  readonly owner: string | null;
  readonly client: string | null;
  readonly site: string | null;
  readonly renewal: string | null;
  /** Days without a conversation, or `never`. */
  readonly silent: string | null;
  /** `yes`: who does not want to hear from us alone; `no`: nobody of them. */
  readonly refused: 'yes' | 'no' | null;
  readonly issues: IssueNeed | null;
  readonly phase: PersonPhase | null;
  readonly sort: PeopleSort;
  readonly isDescending: boolean;
  readonly columns: readonly PeopleColumn[];
}

const REFUSED = { yes: 'yes', no: 'no' } as const;

export type FilterName = Exclude<keyof PeopleState, 'search' | 'sort' | 'isDescending' | 'columns'>;

/** In the order in which the chips stand. */
export const filterNames = [
  'letter',
  'owner',
  'client',
  'site',
  'renewal',
  'silent',
  'refused',
  'issues',
  'phase',
] as const satisfies readonly FilterName[];

const ordinaryColumns: readonly PeopleColumn[] = ['CLIENT', 'OWNER', 'LAST_CONTACT', 'NEXT', 'ISSUES'];

export const ordinary: PeopleState = {
  search: '',
  letter: null,
  owner: null,
  client: null,
  site: null,
  renewal: null,
  silent: null,
  refused: null,
  issues: null,
  phase: null,
  sort: 'READING',
  isDescending: false,
  columns: ordinaryColumns,
};

type Query = Readonly<Record<string, unknown>>;

const text = (query: Query, name: string) => {
  const value = query[name];
  return typeof value === 'string' && value ? value : null;
};
const oneOf = <T extends string>(words: Record<T, T>, value: string | null): T | null =>
  value && Object.hasOwn(words, value) ? (value as T) : null;

/** What an address asks for. What it says amiss is left out, never refused. */
export function stateOf(query: Query): PeopleState {
  const columns = text(query, 'columns')?.split('.');
  return {
    search: text(query, 'q') ?? '',
    letter: text(query, 'letter'),
    owner: text(query, 'owner'),
    client: text(query, 'client'),
    site: text(query, 'site'),
    renewal: text(query, 'renewal'),
    silent: text(query, 'silent'),
    refused: oneOf(REFUSED, text(query, 'refused')),
    issues: oneOf(IssueNeed, text(query, 'issues')),
    phase: oneOf(PersonPhase, text(query, 'phase')),
    sort: oneOf(PeopleSort, text(query, 'sort')) ?? 'READING',
    isDescending: query['desc'] === '1',
    columns: columns ? Object.values(PeopleColumn).filter((it) => columns.includes(it)) : ordinaryColumns,
  };
}

/** The shortest address of that state. */
export function queryOf(state: PeopleState): Record<string, string> {
  const columns = state.columns.join('.');
  const all = {
    q: state.search.trim(),
    ...Object.fromEntries(filterNames.map((name) => [name, state[name] ?? ''])),
    sort: state.sort === 'READING' ? '' : state.sort,
    desc: state.isDescending ? '1' : '',
    columns: columns === ordinaryColumns.join('.') ? '' : columns,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** What the API is asked; `me` is the id of whoever asks. */
export function filterOf(state: PeopleState, me: string) {
  const { letter, owner, client, site, renewal, silent, refused, issues, phase } = state;
  return {
    letter,
    ownerId: owner === 'me' ? me : owner === 'none' ? null : owner,
    hasNoOwner: owner === 'none' ? true : null,
    clientId: client,
    siteId: site,
    renewal,
    silentDays: silent && silent !== 'never' ? Number(silent) : null,
    neverMet: silent === 'never' ? true : null,
    refused: refused && refused === 'yes',
    issues,
    phase,
  };
}

interface View {
  readonly filter: { readonly [K in keyof ReturnType<typeof filterOf>]?: ReturnType<typeof filterOf>[K] | undefined };
  readonly search?: string | null | undefined;
  readonly sort: PeopleSort;
  readonly isDescending: boolean;
  readonly columns: readonly PeopleColumn[];
}

/** How the list stands when that view is opened. */
export function stateOfView({ filter, search, sort, isDescending, columns }: View, me: string): PeopleState {
  const { ownerId } = filter;
  return {
    search: search ?? '',
    letter: filter.letter ?? null,
    owner: filter.hasNoOwner ? 'none' : ownerId === me ? 'me' : (ownerId ?? null),
    client: filter.clientId ?? null,
    site: filter.siteId ?? null,
    renewal: filter.renewal ?? null,
    silent: filter.neverMet ? 'never' : filter.silentDays ? String(filter.silentDays) : null,
    refused: typeof filter.refused === 'boolean' ? (filter.refused ? 'yes' : 'no') : null,
    issues: filter.issues ?? null,
    phase: filter.phase ?? null,
    sort,
    isDescending,
    columns,
  };
}

export const isSame = (one: PeopleState, other: PeopleState): boolean =>
  JSON.stringify(Object.entries(queryOf(one)).sort()) === JSON.stringify(Object.entries(queryOf(other)).sort());

/** Which way an order goes that nobody has turned: what is nearest or comes first. */
export const turned = (state: PeopleState, sort: PeopleSort): Pick<PeopleState, 'sort' | 'isDescending'> => ({
  sort,
  isDescending: state.sort === sort ? !state.isDescending : false,
});

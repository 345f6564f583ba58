/** A file of the build, and what it cannot do without. Asynchronous parts come later and are not counted. */
export interface BuiltFile {
  readonly name: string;
  readonly imports: readonly string[];
  readonly css: readonly string[];
}

/** What a browser that keeps nothing yet takes before a page stands, in bytes as gzip packs them. */
export interface RouteWeight {
  /** As the typed router names it. */
  readonly route: string;
  readonly js: number;
  /** In how many files the JS comes. */
  readonly files: number;
  readonly css: number;
  /** JS that the first route has not brought along. */
  readonly beyond: number;
}

/** Who signs in lands here. */
export const FIRST_ROUTE = '/today';

/**
 * @param pages the route of each page, and the name of its file; `/promises` stands around `/promises/[id]`, `/people/`
 * around nothing
 */
export function routeWeights(
  files: readonly BuiltFile[],
  entry: string,
  pages: ReadonlyMap<string, string>,
  sizeOf: (name: string) => number,
): RouteWeight[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + sizeOf(name), 0);
  const takenBy = (route: string) => {
    const own = [...pages].filter(([it]) => it === route || route.startsWith(`${it}/`)).map(([, page]) => page);
    return [...reach(byName, [entry, ...own])].flatMap((name) => byName.get(name) ?? []);
  };
  const first = new Set(takenBy(FIRST_ROUTE).map(({ name }) => name));

  return [...pages.keys()].map((route) => {
    const taken = takenBy(route);
    const names = taken.map(({ name }) => name);
    return {
      route,
      js: sum(names),
      files: names.length,
      css: sum(new Set(taken.flatMap(({ css }) => css))),
      beyond: sum(names.filter((name) => !first.has(name))),
    };
  });
}

/** The files that these import, those that they import in turn, and so on; with themselves. */
export function reach(
  byName: ReadonlyMap<string, Pick<BuiltFile, 'imports'>>,
  names: readonly string[],
  seen = new Set<string>(),
): Set<string> {
  for (const name of names)
    if (!seen.has(name)) {
      seen.add(name);
      reach(byName, byName.get(name)?.imports ?? [], seen);
    }
  return seen;
}

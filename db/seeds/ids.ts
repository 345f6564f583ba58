const hex = (value: number, width: number) => value.toString(16).padStart(width, '0');

/** Ids in the shape of UUIDv7, the same in every run. A space for each story keeps the other stories' ids when one grows. */
export function idsOf(space: number): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `01900000-0000-7000-8${hex(space, 3)}-${hex(count, 12)}`;
  };
}

/** One id for each name. */
export function idByName<const K extends string>(space: number, names: readonly K[]): Record<K, string> {
  const next = idsOf(space);
  return Object.fromEntries(names.map((name) => [name, next()])) as Record<K, string>;
}

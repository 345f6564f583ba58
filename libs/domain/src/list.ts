/** A closed list: each word by its own name, `{ OPEN: 'OPEN', … }`, in the order given. */
export const list = <const T extends string>(...words: T[]) =>
  Object.fromEntries(words.map((it) => [it, it])) as { [K in T]: K };

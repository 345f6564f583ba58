/** The names that several of these people have: what else is known must tell them apart. */
export function namesakesAmong(people: readonly { readonly name: string }[]): ReadonlySet<string> {
  const names = people.map(({ name }) => name.replaceAll(/\s/g, ''));
  return new Set(people.map(({ name }) => name).filter((name) => twice(names, name.replaceAll(/\s/g, ''))));
}

const twice = (names: readonly string[], name: string) => names.indexOf(name) !== names.lastIndexOf(name);

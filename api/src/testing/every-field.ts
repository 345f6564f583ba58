import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

type Kind = 'query' | 'mutation';
type Field = GraphQLField<unknown, unknown>;

/** Every operation of the schema by its name. */
export function operationsOf(schema: GraphQLSchema): Map<string, { kind: Kind; field: Field }> {
  const of = (kind: Kind, fields: Record<string, Field> = {}) =>
    Object.entries(fields).map(([name, field]) => [name, { kind, field }] as const);
  return new Map([
    ...of('query', schema.getQueryType()?.getFields()),
    ...of('mutation', schema.getMutationType()?.getFields()),
  ]);
}

/** A document that takes every argument of an operation and asks for every field of its answer. */
export function documentOf(schema: GraphQLSchema, name: string): string {
  const operation = operationsOf(schema).get(name);
  if (!operation) throw new Error(`The schema has no operation ${name}.`);
  const { kind, field } = operation;
  const declared = field.args.map((it) => `$${it.name}: ${String(it.type)}`).join(', ');
  const given = field.args.map((it) => `${it.name}: $${it.name}`).join(', ');
  const parens = (text: string) => (text ? `(${text})` : '');
  return `${kind} Asked${parens(declared)} { ${name}${parens(given)} ${everyField(field.type)} }`;
}

function everyField(type: GraphQLOutputType, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  if (above.includes(named.name)) throw new Error(`${named.name} holds itself; say here where to stop.`);
  const fields = Object.values(named.getFields())
    .filter(({ args }) => args.every(({ type: it }) => !String(it).endsWith('!')))
    .map(
      ({ name, type: it }) =>
        `${name} ${isCompositeType(getNamedType(it)) ? everyField(it, [...above, named.name]) : ''}`,
    );
  return `{ ${fields.join(' ')} }`;
}

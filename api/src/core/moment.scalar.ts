import { GraphQLScalarType } from 'graphql';

/** Statements that answer in JSON give moments as text, the mapper gives Dates; both leave as ISO 8601 in UTC. */
export const MomentScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment in UTC, ISO 8601.',
  serialize: (value) => new Date(value as string | Date).toISOString(),
  parseValue: (value) => new Date(String(value)),
});

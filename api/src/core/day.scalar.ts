import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay, type Day } from '#domain';

function toDay(value: unknown): Day {
  if (isDay(value)) return value;
  throw new GraphQLError('DAY_INVALID', { extensions: { code: 'DAY_INVALID' } });
}

export const DayScalar = new GraphQLScalarType<Day, string>({
  name: 'Day',
  description: 'A calendar day, 2026-11-21: no clock, no zone.',
  serialize: (value) => value as Day,
  parseValue: toDay,
  parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : undefined),
});

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { useServed } from './testing/served.ts';

const served = useServed();
const file = path.resolve('api/src/schema.graphql');
const HEADER =
  '# Generated from the code by `npm run schema`, and committed so that a change of the API is seen in review.\n\n';

it('is written down as it is served', () => {
  const schema = served.app.get(GraphQLSchemaHost).schema;
  const text = `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
  if (process.env.npm_lifecycle_event === 'schema') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

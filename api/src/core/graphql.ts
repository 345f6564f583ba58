import { GraphQLModule } from '@nestjs/graphql';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLDriver } from './graphql-driver.ts';
import { MomentScalar } from './moment.scalar.ts';

/** GraphQL, made from the classes and resolvers of the features. */
export const graphQL = (schemaFile: string | true): DynamicModule =>
  GraphQLModule.forRoot({
    driver: GraphQLDriver,
    autoSchemaFile: schemaFile,
    sortSchema: true,
    buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: MomentScalar }], noDuplicatedFields: true },
  });

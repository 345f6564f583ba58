import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { DynamicModule } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from './actor.ts';
import { compiledExecution } from './compiled-execution.ts';
import { onlyWhatIsSaid } from './what-is-said.ts';
import { MomentScalar } from './moment.scalar.ts';

/** A request that the session hook has looked at. */
export type KnownRequest = FastifyRequest & { actor?: Actor | null };

/** GraphQL over one path, without anything that tells a stranger about the schema. */
export const graphQL = (schemaFile: string | true): DynamicModule =>
  GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    autoSchemaFile: schemaFile,
    sortSchema: true,
    buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: MomentScalar }], noDuplicatedFields: true },
    introspection: false,
    graphiql: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), compiledExecution()],
    context: (request: KnownRequest, reply: FastifyReply) => ({ actor: request.actor ?? null, request, reply }),
    formatError: onlyWhatIsSaid,
  });

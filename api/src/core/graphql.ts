import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { DynamicModule } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Actor } from './actor.ts';
import { compiledExecution } from './compiled-execution.ts';
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

/** What leaves the house: a code and a field. A shape error of a variable becomes INVALID; a bug becomes INTERNAL. */
function onlyWhatIsSaid({ message, path, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  const code = typeof extensions?.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';
  if (code === 'BAD_USER_INPUT')
    return { message: 'INVALID', extensions: { code: 'INVALID', field: fieldIn(message) } };
  const { field, conflict } = extensions ?? {};
  const said = code === 'INTERNAL_SERVER_ERROR' ? code : message;
  return { message: said, path, extensions: { code, field, conflict } };
}

/** `Variable "$input" got invalid value … at "input.issues[0].dueOn"` names the field to blame. */
const fieldIn = (message: string): string | undefined =>
  /at "input\.([\w.[\]]+)"/.exec(message)?.[1]?.replaceAll(/\[(\d+)\]/g, '.$1');

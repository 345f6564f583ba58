import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLError } from 'graphql';
import { compiledDocuments } from './compiled-documents.ts';
import type { KnownRequest } from './known-request.ts';
import type { RequestContext } from './request-context.ts';
import { onlyWhatIsSaid, refusalAnswer } from './what-is-said.ts';

interface Body {
  readonly query?: unknown;
  readonly variables?: unknown;
}

const said = (error: GraphQLError) => onlyWhatIsSaid(error.toJSON());

/**
 * GraphQL over one POST route, and nothing else: no other method, no batches, no introspection page. Documents run as
 * compiled code; docs/decisions/0008 says why no general server stands between.
 */
export class GraphQLDriver extends AbstractGraphQLDriver {
  async start({ schema, path }: GqlModuleOptions): Promise<void> {
    const documentOf = compiledDocuments(schema!);
    const fastify = this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>();

    fastify.post(path!, async (request: KnownRequest, reply: FastifyReply) => {
      const { query, variables } = (request.body ?? {}) as Body;
      const document = typeof query === 'string' ? documentOf(query) : null;
      if (!document) return reply.code(400).send(refusalAnswer('DOCUMENT_INVALID'));

      const context: RequestContext = { actor: request.actor ?? null, request, reply };
      const { data, errors } = await document.query({}, context, (variables ?? {}) as Record<string, unknown>);
      const answer = errors ? { errors: errors.map(said), data } : { data };
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer));
    });
  }

  async stop(): Promise<void> {}
}

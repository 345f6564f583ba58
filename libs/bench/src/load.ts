import autocannon, { type Result } from 'autocannon';
import type { PostgresWatch, Statements } from './postgres-watch.ts';
import { cpuOf } from './processes.ts';
import type { Question } from './questions.ts';
import type { Sample } from './sample.ts';
import type { Server } from './servers.ts';

/** What a server did in one stretch of load. */
export interface Stretch {
  readonly seconds: number;
  readonly answers: number;
  /** The answers, and what was still under way at the end: all that has cost something. */
  readonly requests: number;
  readonly errors: number;
  readonly serverCpu: number;
  readonly postgresCpu: number;
  readonly statements: Statements;
  /** How long each answer took, in milliseconds. */
  readonly times: readonly number[];
}

export interface Asking {
  readonly question: Question;
  readonly next: () => Sample;
  readonly connections: number;
  /** How long it asks, or how often. */
  readonly until: { readonly seconds: number } | { readonly requests: number };
}

/** Asks one server by so many connections at a time, each waiting for its answer, and looks at what it cost. */
export async function load(server: Server, postgres: PostgresWatch, asking: Asking): Promise<Stretch> {
  await postgres.forgetStatements();
  const before = { server: cpuOf(server.pid), postgres: postgres.cpu() };
  const { result, times } = await fire(server, asking);
  return {
    seconds: result.duration,
    answers: result['2xx'],
    requests: result.requests.sent,
    errors: result.errors + result.non2xx + result.mismatches,
    serverCpu: cpuOf(server.pid) - before.server,
    postgresCpu: postgres.cpu() - before.postgres,
    statements: await postgres.statements(),
    times,
  };
}

function fire(server: Server, { question, next, connections, until }: Asking) {
  const { promise, resolve, reject } = Promise.withResolvers<{ result: Result; times: number[] }>();
  const times: number[] = [];
  const setupRequest = () => requestTo(server, question, next());
  const options = {
    url: server.address,
    connections,
    ...('seconds' in until ? { duration: until.seconds } : { amount: until.requests }),
    verifyBody: isAnswer,
    requests: [{ setupRequest }],
  };
  autocannon(options, (error, result) => (error ? reject(error) : resolve({ result, times }))).on(
    'response',
    (_client: unknown, _status: number, _bytes: number, took: number) => times.push(took),
  );
  return promise;
}

/** A refusal of GraphQL comes with status 200 and begins with its errors. */
const isAnswer = (body: string) => body.startsWith('{"data":{') && !body.startsWith('{"data":{"errors"');

export const requestTo = (server: Server, question: Question, sample: Sample) => ({
  method: 'POST' as const,
  path: server.path(question),
  headers: { 'content-type': 'application/json', cookie: sample.cookie },
  body: server.body(question, question.variables(sample)),
});

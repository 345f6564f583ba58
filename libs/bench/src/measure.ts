import { load, type Stretch } from './load.ts';
import type { PostgresWatch } from './postgres-watch.ts';
import type { Question } from './questions.ts';
import type { Sample } from './sample.ts';
import type { Server } from './servers.ts';

export const CONNECTIONS = [1, 8, 32] as const;

/** How long a server runs in before it counts. */
const WARM_UP_SECONDS = 2;

export interface Figures {
  readonly question: Question['name'];
  readonly connections: number;
  readonly server: Server['name'];
  readonly perSecond: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly errors: number;
  /** CPU time of an answer, in milliseconds. */
  readonly serverCpu: number;
  readonly postgresCpu: number;
  /** Statements of an answer, and those that open and close its transaction. */
  readonly statements: number;
  readonly framing: number;
}

interface Measured {
  readonly servers: readonly Server[];
  readonly postgres: PostgresWatch;
  readonly next: () => Sample;
  readonly seconds: number;
}

/** Loads the servers in turn, twice each, so that what the machine does besides falls on both. */
export async function measure(question: Question, { servers, postgres, next, seconds }: Measured): Promise<Figures[]> {
  const figures: Figures[] = [];
  for (const server of servers)
    await load(server, postgres, { question, next, connections: 8, until: { seconds: WARM_UP_SECONDS } });
  const until = { seconds: seconds / 2 };
  for (const connections of CONNECTIONS) {
    const stretches = new Map<Server, Stretch[]>(servers.map((server) => [server, []]));
    for (const server of [...servers, ...servers])
      stretches.get(server)!.push(await load(server, postgres, { question, next, connections, until }));
    for (const [server, each] of stretches)
      figures.push({ question: question.name, connections, server: server.name, ...figuresOf(each) });
  }
  return figures;
}

function figuresOf(stretches: readonly Stretch[]) {
  const sum = (of: (stretch: Stretch) => number) => stretches.reduce((total, each) => total + of(each), 0);
  const requests = sum((each) => each.requests);
  const times = Float64Array.from(stretches.flatMap((each) => each.times)).sort();
  const within = (share: number) => times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
  return {
    perSecond: sum((each) => each.answers) / sum((each) => each.seconds),
    ...{ p50: within(0.5), p90: within(0.9), p99: within(0.99) },
    errors: sum((each) => each.errors),
    serverCpu: sum((each) => each.serverCpu) / requests,
    postgresCpu: sum((each) => each.postgresCpu) / requests,
    statements: sum((each) => each.statements.own) / requests,
    framing: sum((each) => each.statements.ofTransaction) / requests,
  };
}

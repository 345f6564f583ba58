import { deliver, type Claimed } from './deliver.ts';
import type { Engine } from './engine.ts';
import { CLAIM } from './ledger.sql.ts';

/**
 * Sends all that is due, as many at once as there are connections: the next are fetched while the last still run, so that a
 * slow server holds up one connection, not all. Ends when nothing is left, or when it is told to.
 */
export async function send(engine: Engine, isStopping: () => boolean = () => false): Promise<void> {
  const { transport, ledger, pace, workerId } = engine;
  if (!transport) return;
  const underWay = new Set<Promise<void>>();
  const waiting: Claimed[] = [];
  let fault: unknown = null;
  const begin = (mail: Claimed) => {
    const task = deliver(engine, transport, mail)
      .catch((error: unknown) => void (fault ??= error))
      .finally(() => underWay.delete(task));
    underWay.add(task);
  };

  for (let hasMore = true; ;) {
    while (waiting.length > 0 && underWay.size < pace.connections) begin(waiting.shift()!);
    const isOver = isStopping() || fault !== null;
    if (hasMore && !isOver && waiting.length === 0 && underWay.size < pace.connections) {
      const values = [workerId, pace.connections * 2, pace.lease, pace.hourly];
      waiting.push(...(await ledger.rows<Claimed & object>(CLAIM, values)));
      hasMore = waiting.length > 0;
    } else if (underWay.size > 0) {
      await Promise.race([...underWay, rest(pace.rest)]);
      hasMore = true;
    } else break;
    if (isOver) waiting.length = 0;
  }
  if (fault !== null) throw fault as Error;
}

/** Nothing waits for its end. */
const rest = (seconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, seconds * 1_000).unref());

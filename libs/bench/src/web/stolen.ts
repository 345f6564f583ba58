import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Linux counts a hundred ticks a second and processor, whatever its kernel's own pace. */
const TICKS = 100;

/** Processor time that a host gave to others, in ticks since the machine began; 0 where nobody counts it. */
function stolenTicks(): number {
  try {
    return Number(/^cpu\s+(?:\d+\s+){7}(\d+)/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Runs the task, and says which share of the processors the host took for others meanwhile, from 0 to 1. */
export async function withStolen<T>(task: () => Promise<T>): Promise<{ answer: T; stolen: number }> {
  const [before, began] = [stolenTicks(), performance.now()];
  const answer = await task();
  const all = ((performance.now() - began) / 1000) * TICKS * cpus().length;
  return { answer, stolen: (stolenTicks() - before) / all };
}

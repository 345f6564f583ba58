import { TooManyAttempts } from './too-many-attempts.ts';

/** Hashing takes a whole core for a while, so a flood of sign-ins may not take them all. */
const AT_A_TIME = 2;
const MAY_WAIT = 20;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs the task when its turn comes; turns away who finds the queue full. */
export async function inTurn<T>(task: () => Promise<T>): Promise<T> {
  await turn();
  try {
    return await task();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** A turn that ends is handed on to the next in the queue, and so stays counted. */
async function turn(): Promise<void> {
  if (running < AT_A_TIME) {
    running += 1;
    return;
  }
  if (waiting.length >= MAY_WAIT) throw new TooManyAttempts(2);
  await new Promise<void>((start) => waiting.push(start));
}

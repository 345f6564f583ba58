import { Refused } from './errors.ts';

/** A file that is being made or sent keeps a connection to the database; the work of the day needs some too. */
const MOST_AT_ONCE = 3;
let running = 0;

/** Makes a long file, unless so many are being made already: then whoever asks is told to come back. */
export async function oneOfFew<T>(task: () => Promise<T>): Promise<T> {
  if (running >= MOST_AT_ONCE) throw new Refused('EXPORTS_BUSY');
  running += 1;
  try {
    return await task();
  } finally {
    running -= 1;
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import { TableFault } from '../table-reading.ts';
import { sheetParts } from './open-sheet.ts';

/** Runs in a thread of its own: a file that takes all its time or memory ends this thread, and nothing else. */
const { path, sheet } = workerData as { path: string; sheet: string | null };
const parts = sheetParts(path, sheet);

/** Each message from outside asks for one part, so that nothing piles up where rows are taken slowly. */
parentPort?.on('message', () => void answer());

async function answer(): Promise<void> {
  try {
    const { value, done } = await parts.next();
    parentPort?.postMessage(done ? { isEnd: true } : { part: value });
  } catch (error) {
    const fault = error instanceof TableFault ? error : new TableFault('FILE_BROKEN');
    parentPort?.postMessage({ code: fault.code, details: fault.details });
  }
}

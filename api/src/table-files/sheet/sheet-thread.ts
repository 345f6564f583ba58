import { Worker } from 'node:worker_threads';
import type { FileFault } from '#domain';
import { READ_LIMITS } from '../read-limits.ts';
import { TableFault } from '../table-reading.ts';
import type { SheetPart } from './open-sheet.ts';

type Answer = { part: SheetPart } | { isEnd: true } | { code: FileFault; details: string | null };

/** Beside this module, built or not. */
const program = new URL(import.meta.url.replace(/sheet-thread(\.\w+)$/, 'sheet-worker$1'));

/**
 * The parts of a sheet, read in a thread of its own with little memory and little time.
 * @throws TableFault
 */
export async function* partsInThread(path: string, sheet: string | null): AsyncGenerator<SheetPart> {
  const worker = new Worker(program, {
    workerData: { path, sheet },
    resourceLimits: { maxOldGenerationSizeMb: READ_LIMITS.memory },
    env: {},
    execArgv: [],
  });
  let left: number = READ_LIMITS.time;
  try {
    for (;;) {
      const asked = performance.now();
      const answer = await answerOf(worker, Math.min(left, READ_LIMITS.wait));
      left -= performance.now() - asked;
      if ('isEnd' in answer) return;
      if ('code' in answer) throw new TableFault(answer.code, answer.details);
      yield answer.part;
    }
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, wait: number): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new TableFault('FILE_TAKES_TOO_LONG'))), wait);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.off('message', heard).off('error', failed);
      settle();
    };
    const heard = (answer: Answer) => end(() => resolve(answer));
    const failed = (error: Error & { code?: string }) =>
      end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TableFault('FILE_UNSAFE', 'MEMORY') : error));
    worker.once('message', heard).once('error', failed);
    worker.postMessage('next');
  });
}

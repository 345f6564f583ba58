import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limited } from '../read-text.ts';
import type { TableSource } from '../table-reading.ts';

/**
 * Lays a file down for as long as the task takes: an archive is read from its end. Only this user of the machine reads it.
 * @throws TableFault FILE_TOO_LARGE
 */
export async function* spooled<T>(source: TableSource, task: (path: string) => AsyncGenerator<T>): AsyncGenerator<T> {
  const folder = await mkdtemp(join(tmpdir(), 'enishi-sheet-'));
  try {
    const path = join(folder, 'file');
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const piece of limited(source)) await file.write(piece);
    } finally {
      await file.close();
    }
    yield* task(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

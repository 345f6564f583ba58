import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refused } from '../core/errors.ts';
import { PART } from './file-parts.ts';

/** The largest file, in bytes. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/** A line that brings nothing for so long, or not all of the file within so long, is given up; in milliseconds. */
const PACE = { standstill: 30_000, whole: 20 * 60_000 };

/** A file on its way in: on the disk, so that no transaction waits for a slow line, and no memory holds it. */
export interface Spool {
  readonly bytes: number;
  readonly pieces: () => AsyncIterable<Buffer>;
}

/**
 * Takes the file in, lets the task have it, and forgets it.
 * @throws Refused IMPORT_FILE_TOO_LARGE, UPLOAD_STALLED
 */
export async function spooled<T>(
  source: Readable,
  task: (spool: Spool) => Promise<T>,
  { standstill, whole } = PACE,
): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'enishi-import-'));
  const file = path.join(folder, 'file');
  try {
    let bytes = 0;
    const measured = new Transform({
      transform(piece: Buffer, _, done) {
        bytes += piece.length;
        silence.refresh();
        done(bytes > LARGEST_FILE ? new Refused('IMPORT_FILE_TOO_LARGE') : null, piece);
      },
    });
    const giveUp = () => measured.destroy(new Refused('UPLOAD_STALLED'));
    const silence = setTimeout(giveUp, standstill);
    const end = setTimeout(giveUp, whole);
    await pipeline(source, measured, createWriteStream(file, { mode: 0o600 })).finally(() => {
      clearTimeout(silence);
      clearTimeout(end);
    });
    return await task({ bytes, pieces: () => createReadStream(file, { highWaterMark: PART }) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

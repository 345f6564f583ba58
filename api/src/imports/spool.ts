import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { finished, Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refused } from '../core/errors.ts';
import { PART } from './file-parts.ts';

/** The largest file, in bytes. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/** A line that brings nothing for so long, or not all of the file within so long, is given up; in milliseconds. */
export const PACE = { standstill: 30_000, whole: 20 * 60_000 };

/** A file on its way in: on the disk, so that no transaction waits for a slow line, and no memory holds it. */
export interface Spool {
  readonly bytes: number;
  readonly pieces: () => AsyncIterable<Buffer>;
}

/** What may be otherwise than usual: how patient one is with the line, and where the file lies meanwhile. */
interface Spooling {
  readonly pace?: typeof PACE;
  readonly parent?: string;
}

/**
 * Takes the file in, lets the task have it, and forgets it. A source that is given up stays open, so that whoever sends can
 * still be told why; what it goes on to bring is thrown away.
 * @throws Refused IMPORT_FILE_TOO_LARGE, UPLOAD_STALLED
 */
export async function spooled<T>(
  source: Readable,
  task: (spool: Spool) => Promise<T>,
  { pace = PACE, parent = os.tmpdir() }: Spooling = {},
): Promise<T> {
  const folder = await mkdtemp(path.join(parent, 'enishi-import-'));
  const file = path.join(folder, 'file');
  try {
    const bytes = await written(source, file, pace);
    return await task({ bytes, pieces: () => createReadStream(file, { highWaterMark: PART }) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function written(source: Readable, file: string, { standstill, whole }: typeof PACE): Promise<number> {
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
  // Not part of the pipeline, which ends all its parts when one fails, and with a request the line itself.
  finished(source, (error) => error && measured.destroy(error));
  source.pipe(measured);
  try {
    await pipeline(measured, createWriteStream(file, { mode: 0o600 }));
    return bytes;
  } catch (error) {
    source.unpipe(measured).resume();
    throw error;
  } finally {
    clearTimeout(silence);
    clearTimeout(end);
  }
}

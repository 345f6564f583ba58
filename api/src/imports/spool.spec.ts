import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spooled } from './spool.ts';

let parent: string;
beforeAll(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'enishi-spool-'));
});
afterAll(() => rmSync(parent, { recursive: true }));

const never = async () => {
  throw new Error('a file that never came whole');
};

describe('a file on its way in', () => {
  it('is given up once nothing of it came for a while, and nothing of it stays', async () => {
    const line = new PassThrough();
    line.write('氏名');
    const pace = { standstill: 5, whole: 60_000 };
    await expect(spooled(line, never, { pace, parent })).rejects.toMatchObject({ code: 'UPLOAD_STALLED' });
    expect(readdirSync(parent)).toEqual([]);
  });

  it('is given up as well where it comes drop by drop for too long', async () => {
    const line = new PassThrough();
    const drops = setInterval(() => line.write('あ'), 1);
    const coming = spooled(line, never, { pace: { standstill: 60_000, whole: 20 }, parent });
    await expect(coming).rejects.toMatchObject({ code: 'UPLOAD_STALLED' });
    clearInterval(drops);
  });

  it('leaves the line open, so that an answer can go back on it', async () => {
    const line = new PassThrough();
    await spooled(line, never, { pace: { standstill: 5, whole: 60_000 }, parent }).catch(() => undefined);
    expect([line.destroyed, line.readableFlowing]).toEqual([false, true]);
  });

  it('ends with the line that breaks', async () => {
    const line = new PassThrough();
    const coming = spooled(line, never, { parent });
    line.destroy();
    await expect(coming).rejects.toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
  });
});

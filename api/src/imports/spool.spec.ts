import { readdirSync } from 'node:fs';
import os from 'node:os';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { spooled } from './spool.ts';

const left = () => readdirSync(os.tmpdir()).filter((it) => it.startsWith('enishi-import-')).length;
const never = async () => {
  throw new Error('a file that never came whole');
};

describe('a file on its way in', () => {
  it('is given up once nothing of it came for a while, and nothing of it stays', async () => {
    const before = left();
    const line = new PassThrough();
    line.write('氏名');
    await expect(spooled(line, never, { standstill: 5, whole: 60_000 })).rejects.toMatchObject({
      code: 'UPLOAD_STALLED',
    });
    expect([line.destroyed, left()]).toEqual([true, before]);
  });

  it('is given up as well where it comes drop by drop for too long', async () => {
    const line = new PassThrough();
    const drops = setInterval(() => line.write('あ'), 1);
    const coming = spooled(line, never, { standstill: 60_000, whole: 20 });
    await expect(coming).rejects.toMatchObject({ code: 'UPLOAD_STALLED' });
    clearInterval(drops);
  });
});

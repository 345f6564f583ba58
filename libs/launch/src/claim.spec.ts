import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { claim, runningOn } from './claim.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'enishi-claim-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a data folder', () => {
  it('is free until somebody runs on it', async () => {
    expect(await runningOn(folder)).toBeNull();
  });

  it('tells a second start where the first one runs', async () => {
    const release = await claim(folder, 'http://localhost:4000');
    expect(await runningOn(folder)).toBe('http://localhost:4000');
    release();
    expect(await runningOn(folder)).toBeNull();
  });

  it('is free again after a crash, whatever runs under the old number', async () => {
    const release = await claim(folder, 'http://localhost:4000');
    const [file, kept] = [path.join(folder, 'running.json'), path.join(folder, 'kept.json')];
    copyFileSync(file, kept);
    release();
    copyFileSync(kept, file);
    expect(await runningOn(folder)).toBeNull();
  });
});

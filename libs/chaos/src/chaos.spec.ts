import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Guard } from '../../launch/src/guarded.ts';
import { createTestDatabase } from '../../launch/src/testing-database.ts';
import { SHORTEST_PACE } from './orders.ts';
import type { Stage } from './stage.ts';
import { weather, type Weather, type Weathered } from './storm.ts';

/** The short form of `npm run chaos`: what it finds out about 10,000 reminders is asked of a few here. */
const SEED = 7;
/** Some twenty where nothing else runs; a starved machine gets its time. */
const SECONDS = 180;
const short: Omit<Weather, 'name' | 'n' | 'withOracle'> = {
  ...{ share: 0.2, killEvery: 2, seconds: SECONDS, pace: SHORTEST_PACE },
  ...{ slow: [2_500, 3_000], late: [300, 1_500] },
};

const folder = mkdtempSync(path.join(os.tmpdir(), 'enishi-chaos-'));
const guard = new Guard();
const n = 120;
let found: Weathered;
let naively: Weathered;

/** Both at once: each waits more than it works. */
beforeAll(async () => {
  mkdirSync(path.join(folder, 'log'));
  const stage: Stage = { guard, folder, seed: SEED, n: 0, fresh: (name) => createTestDatabase(name), restart: null };
  [found, naively] = await Promise.all([
    weather(stage, { name: 'short', n, withOracle: true, ...short, killsAtMost: 2 }),
    weather(stage, { name: 'short_naive', n: 80, withOracle: false, isNaive: true, ...short, killsAtMost: 1 }),
  ]);
}, SECONDS * 2_000);
afterAll(async () => {
  await guard.close();
  rmSync(folder, { recursive: true });
});

describe('through faults of the mail server and kills of workers', () => {
  it('each reminder is mailed once, and nothing is left in doubt', () => {
    expect(found).toMatchObject({ once: n, missed: 0, doubled: 0, inDoubt: 0, left: 0 });
    expect([found.kills > 0, Object.keys(found.met).length > 3]).toEqual([true, true]);
  });

  it('a worker without a ledger mails some of them twice', () => {
    expect(naively.doubled).toBeGreaterThan(0);
  });
});

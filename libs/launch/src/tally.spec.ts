import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ofCheck, ofJest, ofPlaywright, secondsOf, sum } from './tally.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'enishi-tally-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the closing line', () => {
  it('counts each test, and a check as one', () => {
    const jest = ofJest(report({ numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }), 0);
    expect(sum([jest, ofCheck(0), ofCheck(2)])).toEqual({ passed: 6, failed: 1 });
  });

  it('counts a file of specs that could not be read as failed', () => {
    expect(ofJest(report({ numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 1 }), 1).failed).toBe(2);
  });

  it('counts no browser test as good that was left out, or passed at the second try', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 1 };
    expect(ofPlaywright(report({ stats }), 1)).toEqual({ passed: 3, failed: 3 });
  });

  it('counts a run that broke off as failed', () => {
    expect(ofPlaywright(path.join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the time of one file of specs', () => {
  it('is known of those that ran', () => {
    const file = report({ testResults: [{ name: '/a/chaos/src/chaos.spec.ts', startTime: 1_000, endTime: 19_250 }] });
    expect([secondsOf('chaos/src/chaos.spec.ts', file), secondsOf('other.spec.ts', file)]).toEqual([18.25, null]);
  });
});

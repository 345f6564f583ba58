import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
}

export const sum = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

/** A check without tests of its own counts as one. */
export const ofCheck = (code: number): Tally => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

export const ofJest = (file: string, code: number): Tally =>
  reported(
    file,
    code,
    (report: { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number }) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    }),
  );

/** How long one file of specs took, in seconds; null where it was not among them. */
export function secondsOf(spec: string, file: string): number | null {
  if (!existsSync(file)) return null;
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
    testResults: { name: string; startTime: number; endTime: number }[];
  };
  const found = testResults.find(({ name }) => name.endsWith(spec));
  return found ? (found.endTime - found.startTime) / 1000 : null;
}

/** A test that passed at the second try is not counted as good. */
export const ofPlaywright = (file: string, code: number): Tally =>
  reported(
    file,
    code,
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped,
    }),
  );

/** A run that broke off, or failed for another reason than a test, is a failure all the same. */
function reported<T>(file: string, code: number, read: (report: T) => Tally): Tally {
  const { passed, failed } = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')) as T)
    : { passed: 0, failed: 0 };
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

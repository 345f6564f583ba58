import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { whyJest, whyPlaywright } from './why-failed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'enishi-why-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

it('the end of a run names each spec that failed, and how', () => {
  const failed = {
    fullName: 'a promise is kept',
    status: 'failed',
    failureMessages: ['\u001b[31mExpected: 1\u001b[39m\n\nReceived: 2'],
  };
  const passed = { fullName: 'a day is a day', status: 'passed', failureMessages: [] };
  const file = report({ testResults: [{ name: 'promise.spec.ts', message: '', assertionResults: [failed, passed] }] });
  expect(whyJest(file)).toEqual(['a promise is kept\n    Expected: 1\n    Received: 2']);
});

it('a file of specs that could not be read is named', () => {
  const file = report({
    testResults: [{ name: 'broken.spec.ts', message: 'Cannot find module', assertionResults: [] }],
  });
  expect(whyJest(file)).toEqual(['broken.spec.ts\n    Cannot find module']);
});

it('the end of a run names all that a browser test found', () => {
  const results = [{ errors: [{ message: 'button-name at button' }, { message: 'Timeout' }] }];
  const file = report({ suites: [{ suites: [{ specs: [{ title: 'everybody can read', tests: [{ results }] }] }] }] });
  expect(whyPlaywright(file)).toEqual([
    'everybody can read\n    button-name at button',
    'everybody can read\n    Timeout',
  ]);
});

it('a run that broke off before it could report names nothing', () => {
  expect(whyPlaywright(path.join(folder, 'none.json'))).toEqual([]);
});

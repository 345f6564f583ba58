import { describe, expect, it } from '@jest/globals';
import type { ImportRow } from './import-view.ts';
import { decisionsFor, isForTheFile, questionOf, waitsFor } from './row-decisions.ts';

const fault = (code: string, isAsked: boolean) => ({ code, isAsked }) as ImportRow['faults'][number];
const row = (...faults: ImportRow['faults'][number][]) =>
  ({ faults, candidates: [{ id: 'a' }], isImported: false, isKept: false }) as unknown as ImportRow;

describe('a row that waits', () => {
  it('asks who it is when it may be somebody we know', () => {
    expect(questionOf(row(fault('LIKELY_DUPLICATE', true)))).toBe('who');
    expect(questionOf({ ...row(fault('LIKELY_DUPLICATE', true)), candidates: [] })).toBe('whether');
  });

  it('asks whether to take it in when it differs from what we have', () => {
    expect(questionOf(row(fault('OWNER_DIFFERS', true)))).toBe('whether');
  });

  it('asks nothing while the file has to be mended first', () => {
    expect(questionOf(row(fault('OWNER_DIFFERS', true), fault('DAY_IMPOSSIBLE', false)))).toBe('none');
  });

  it('asks nothing once it was taken in', () => {
    expect(questionOf({ ...row(fault('OWNER_DIFFERS', true)), isImported: true })).toBe('none');
  });

  it('says what it waits for where the file is right', () => {
    expect(waitsFor(row(fault('STAFF_NO_UNKNOWN', false), fault('OWNER_DIFFERS', true)))).toBe('STAFF_NO_UNKNOWN');
    expect(waitsFor(row(fault('STAFF_NO_UNKNOWN', false), fault('DAY_IMPOSSIBLE', false)))).toBeUndefined();
  });

  it('is neither asked nor held up by what was assumed', () => {
    expect(questionOf(row(fault('OWNER_DIFFERS', true), fault('CHANNEL_ASSUMED', false)))).toBe('whether');
    expect(questionOf(row(fault('CHANNEL_ASSUMED', false)))).toBe('none');
    expect(waitsFor(row(fault('STAFF_NO_UNKNOWN', false), fault('CHANNEL_ASSUMED', false)))).toBe('STAFF_NO_UNKNOWN');
  });

  it('is never taken for one person together with others', () => {
    expect(decisionsFor('LIKELY_DUPLICATE')).not.toContain('SAME_PERSON');
  });
});

describe('an import of which rows wait', () => {
  const waiting = (...codes: string[]) => isForTheFile(codes.map((code) => ({ code })));

  it('is for the file to mend where no decision helps', () => {
    expect(waiting('DAY_IMPOSSIBLE', 'NAME_MISSING')).toBe(true);
  });

  it('goes on where a row can be decided, or waits for something else', () => {
    expect(waiting('DAY_IMPOSSIBLE', 'OWNER_DIFFERS')).toBe(false);
    expect(waiting('STAFF_NO_UNKNOWN')).toBe(false);
    expect(waiting()).toBe(false);
  });
});

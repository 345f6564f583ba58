import { describe, expect, it } from '@jest/globals';
import { runningAssignments } from './assignments.ts';

const today = '2026-11-24' as const;
const running = { startedOn: '2026-10-01', endedOn: null } as const;
const last = { startedOn: '2025-04-01', endedOn: '2026-09-30' } as const;
const first = { startedOn: '2023-04-01', endedOn: '2025-03-31' } as const;

describe('the places that stand under a name', () => {
  it('are those where the person works now', () => {
    expect(runningAssignments([running, last, first], today)).toEqual([running]);
  });

  it('include the one that ends today', () => {
    const ending = { ...running, endedOn: today } as const;
    expect(runningAssignments([ending, first], today)).toEqual([ending]);
  });

  it('are the last one where the person works nowhere', () => {
    expect(runningAssignments([last, first], today)).toEqual([last]);
  });
});

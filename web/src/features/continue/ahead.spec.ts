import { describe, expect, it } from '@jest/globals';
import { pointsAhead } from './ahead.ts';

const today = '2026-11-24';
const nothing = { promises: [], followUps: [], milestones: [] };

describe('what lies ahead of a person', () => {
  it('is every day of a promise, the nearest first', () => {
    const promises = [{ id: 'key', text: 'key', state: 'OPEN', dueOn: '2026-11-27', reportOn: '2026-12-01' } as const];
    const followUps = [{ id: 'visit', plannedOn: '2026-11-30', channel: 'VISIT' } as const];
    expect(pointsAhead({ ...nothing, promises, followUps }, today).map(({ kind }) => kind)).toEqual([
      'DUE',
      'VISIT',
      'REPORT',
    ]);
  });

  it('is only the report once a thing is resolved', () => {
    const promises = [
      { id: 'key', text: 'key', state: 'RESOLVED', dueOn: '2026-11-27', reportOn: '2026-12-01' } as const,
    ];
    expect(pointsAhead({ ...nothing, promises }, today).map(({ kind }) => kind)).toEqual(['REPORT']);
  });

  it('holds no day that is past', () => {
    const followUps = [{ id: 'visit', plannedOn: '2026-11-20', channel: 'VISIT' } as const];
    expect(pointsAhead({ ...nothing, followUps }, today)).toEqual([]);
  });
});

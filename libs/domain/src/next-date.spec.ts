import { describe, expect, it } from '@jest/globals';
import { nextDateSteps } from './next-date.ts';

const planned = { plannedOn: '2026-11-24' } as const;

describe('the next date after a conversation', () => {
  it('is planned where none was', () => {
    expect(nextDateSteps(null, { heldOn: '2026-11-21', nextOn: '2026-12-01' })).toEqual({
      planned: 'STAY',
      plansAnother: true,
    });
  });

  it.each(['2026-11-24', '2026-11-27'] as const)('follows the planned one, which a talk on %s fulfils', (heldOn) => {
    expect(nextDateSteps(planned, { heldOn, nextOn: '2026-12-01' })).toEqual({ planned: 'DONE', plansAnother: true });
  });

  it('stays where an earlier talk confirms the same day', () => {
    expect(nextDateSteps(planned, { heldOn: '2026-11-21', nextOn: '2026-11-24' })).toEqual({
      planned: 'STAY',
      plansAnother: false,
    });
  });

  it('moves where an earlier talk agrees on another day', () => {
    expect(nextDateSteps(planned, { heldOn: '2026-11-21', nextOn: '2026-12-01' })).toEqual({
      planned: 'MOVE',
      plansAnother: false,
    });
  });

  it('ends where none is needed any more', () => {
    const noNext = { kind: 'NOT_NEEDED' } as const;
    expect(nextDateSteps(planned, { heldOn: '2026-11-21', noNext })).toEqual({
      planned: 'CANCEL',
      plansAnother: false,
    });
    expect(nextDateSteps(planned, { heldOn: '2026-11-24', noNext })).toEqual({ planned: 'DONE', plansAnother: false });
  });

  it('stays while a day could not be decided', () => {
    const noNext = { kind: 'UNDECIDED' } as const;
    expect(nextDateSteps(planned, { heldOn: '2026-11-21', noNext })).toEqual({ planned: 'STAY', plansAnother: false });
  });
});

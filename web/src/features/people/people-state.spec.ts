import { describe, expect, it } from '@jest/globals';
import { filterOf, isSame, ordinary, queryOf, stateOf, stateOfView, turned, type PeopleState } from './people-state.ts';

const me = '018cc424-0000-7000-8000-000000000001';
const narrowed: PeopleState = {
  ...ordinary,
  search: 'もり',
  letter: 'ま',
  owner: 'me',
  renewal: 'NEXT_MONTH',
  silent: '30',
  refused: 'no',
  issues: 'LATE',
  phase: 'WORKING',
  sort: 'RENEWAL',
  isDescending: true,
  columns: ['CLIENT', 'RENEWAL'],
};

describe('the address of the list', () => {
  it('is empty while nothing is asked', () => {
    expect(queryOf(ordinary)).toEqual({});
    expect(stateOf({})).toEqual(ordinary);
  });

  it('says all that is asked, and is understood again', () => {
    expect(stateOf(queryOf(narrowed))).toEqual(narrowed);
  });

  it('leaves out what means nothing', () => {
    expect(stateOf({ phase: 'GONE', sort: 'LUCK', issues: ['OPEN'], columns: 'CLIENT.NOTHING' })).toEqual({
      ...ordinary,
      columns: ['CLIENT'],
    });
  });
});

describe('a view of the list', () => {
  it('opens as it was kept, for its user', () => {
    const view = { ...narrowed, filter: filterOf(narrowed, me) };
    expect(isSame(stateOfView(view, me), narrowed)).toBe(true);
    expect(isSame(stateOfView({ ...view, search: null }, me), narrowed)).toBe(false);
  });

  it.each(['none', 'me', '018cc424-0000-7000-8000-000000000002'])('knows whose people it holds: %s', (owner) => {
    const state = { ...ordinary, owner };
    expect(stateOfView({ ...state, filter: filterOf(state, me) }, me).owner).toBe(owner);
  });
});

describe('an order', () => {
  it('begins upwards and turns when it is chosen again', () => {
    expect(turned(narrowed, 'NEXT')).toEqual({ sort: 'NEXT', isDescending: false });
    expect(turned({ ...narrowed, isDescending: false }, 'RENEWAL')).toEqual({ sort: 'RENEWAL', isDescending: true });
  });
});

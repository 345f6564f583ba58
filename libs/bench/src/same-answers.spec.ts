import { describe, expect, it } from '@jest/globals';
import { differences } from './same-answers.ts';

describe('comparing the answers of product and limit', () => {
  it('finds nothing where the limit says the same and more', () => {
    const product = { name: '森 彩', viewerMay: ['see'], at: '2026-11-21T08:30:00.000Z', nodes: [{ id: 'a' }] };
    const limit = { name: '森 彩', phone: null, at: '2026-11-21T08:30:00+00:00', nodes: [{ id: 'a' }, { id: 'b' }] };
    expect(differences(product, limit, 'person')).toEqual([]);
  });

  it.each([
    [{ name: '森 彩' }, { name: '森 愛' }, ['person.name: "森 彩" against "森 愛"']],
    [{ name: '森 彩' }, {}, ['person.name: "森 彩" against undefined']],
    [{ nodes: ['a'] }, { nodes: [] }, ['person.nodes: 1 against 0']],
    [{ nodes: ['a'] }, { nodes: ['b', 'c'] }, ['person.nodes.0: "a" against "b"']],
  ])('finds where %j differs from %j', (product, limit, found) => {
    expect(differences(product, limit, 'person')).toEqual(found);
  });
});

import { describe, expect, it } from '@jest/globals';
import { grouped, matching, type PaletteItem } from './palette-items.ts';

const item = (id: string, group: PaletteItem['group'], label: string, aka = ''): PaletteItem => ({
  ...{ id, group, label, aka, icon: 'i-lucide-sun' },
  act: () => undefined,
});
const items = [item('today', 'go', '今日', 'きょう kyou today'), item('out', 'actions', 'ログアウト', 'signout')];
const found = (query: string) => matching(items, query).map(({ id }) => id);

describe('the palette', () => {
  it.each([
    ['今', ['today']],
    ['キョウ', ['today']],
    ['ＴＯＤＡＹ', ['today']],
    ['ろぐあうと', ['out']],
    ['', ['today', 'out']],
    ['明日', []],
  ])('finds by %s', (query, ids) => expect(found(query)).toEqual(ids));

  it('puts what belongs together under one heading', () => {
    expect(grouped([...items, item('theme', 'actions', '暗い画面')]).map(({ name }) => name)).toEqual([
      'go',
      'actions',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { namesIn } from './names-in.ts';

const preview = [
  ['S1', '小西', '森下'],
  ['S2', '小西 ', ''],
  ['S3', '青木', '森下'],
];
const mapping = ['staffNo', 'coordinator', 'sales'];
const user = { id: 'aoki', name: '青木 恵' };
const uploaded = { kind: 'STAFF', names: [], state: 'UPLOADED' } as const;
const named = (it: ReturnType<typeof namesIn>) => it.names.map(({ name, rows }) => [name, rows]);

describe('the colleagues whom a file names', () => {
  it('are those of the first rows until all rows were checked', () => {
    const found = namesIn({ preview }, mapping, uploaded);
    expect(found).toMatchObject({ isNamed: true, isWhole: false });
    expect(named(found)).toEqual([
      ['小西', null],
      ['森下', null],
      ['青木', null],
    ]);
  });

  it('are those of all rows after that, and of a column that was chosen since', () => {
    const names = [{ name: '小西', rows: 8, user: null }];
    const found = namesIn({ preview }, ['staffNo', 'coordinator', null], { ...uploaded, names, state: 'CHECKED' });
    expect(found.isWhole).toBe(true);
    expect(named(found)).toEqual([
      ['小西', 8],
      ['青木', null],
    ]);
  });

  it('keep who they were in an earlier file', () => {
    const found = namesIn({ preview }, mapping, { ...uploaded, names: [{ name: '青木', rows: 0, user }] });
    expect(found.names.map((it) => it.user)).toEqual([null, null, user]);
  });

  it('are not asked for where no column names any', () => {
    expect(namesIn({ preview }, ['staffNo', null, null], uploaded).isNamed).toBe(false);
  });
});

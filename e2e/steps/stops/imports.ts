import { givenImports, importIs } from '../imports.ts';
import { lacks, opens, says, then, unfolds } from '../states.ts';
import { none, type Stop } from '../tour.ts';

/** Files that are brought in. */
export const imports: Record<string, Stop> = {
  '/imports/': {
    address: '/imports',
    heading: says('取り込み', 'Imports'),
    of: 'administrator',
    given: givenImports,
    open: none('A list, and the way to the next.'),
    error: { question: 'Imports' },
  },
  '/imports/[id]': {
    address: '/imports/import',
    heading: says('スタッフ名簿.csv', 'スタッフ名簿.csv'),
    of: 'administrator',
    given: givenImports,
    open: [
      importIs('moving'),
      then(importIs('checked'), unfolds(says('この行をすべて見る', 'See the whole row'))),
      then(importIs('done'), opens('dialog', says('取り込みを取り消す', 'Undo the import'))),
    ],
    error: { question: 'ImportById' },
  },
  '/imports/new': {
    address: '/imports/new',
    heading: says('ファイルから取り込む', 'Import from a file'),
    of: 'administrator',
    open: none('A form and nothing beside it.'),
    error: { question: 'ImportOffices', forms: [lacks] },
  },
};

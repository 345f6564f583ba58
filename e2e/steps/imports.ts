import { answer } from './questions.ts';
import type { Act } from './states.ts';

const typed = (__typename: string, it: object) => ({ __typename, ...it });

const cells = ['S00018', '青山 そら', '2026/02/30'];
const columns = [
  { header: '社員番号', field: 'staffNo' },
  { header: '氏名', field: 'name' },
  { header: '契約開始日', field: 'termFrom' },
].map((it, index) => typed('ImportColumn', { ...it, index, samples: [cells[index]] }));

const office = typed('OfficeRef', { id: 'office', name: '横浜支店' });
const somebody = typed('UserRef', { id: 'user', name: '高瀬 正樹' });
const counts = (it: object) =>
  typed('ImportCounts', { new: 0, update: 0, same: 0, review: 0, imported: 0, kept: 0, undone: 0, assumed: 0, ...it });

const line = {
  ...{
    id: 'import',
    kind: 'STAFF',
    fileName: 'スタッフ名簿.csv',
    state: 'UPLOADED',
    createdAt: '2026-11-20T01:30:00Z',
  },
  ...{ office, startedBy: somebody, doneRows: 0, totalRows: null, isForgotten: false, counts: counts({}) },
};

const imported = (it: object) => ({
  import: typed('Import', {
    ...line,
    ...{ version: 1, bytes: 41_235, finishedAt: null, undoUntil: null, faultCode: null, faultDetails: null },
    reading: typed('ImportReading', {
      ...{ isSheet: false, encoding: 'CP932', separator: 'COMMA', sheet: null, sheets: [], headerRow: 1 },
      ...{ columns, preview: [cells], notes: [] },
    }),
    ...{ reviewReasons: [], viewerMay: ['check'], isRemembered: true },
    names: [typed('ImportName', { name: '岡本 凛', rows: 61, user: null })],
    ...it,
  }),
});

const fault = (code: string, it: object) =>
  typed('ImportFault', { code, field: null, column: null, value: null, refersTo: null, isAsked: true, ...it });
const row = (ordinal: number, it: object) =>
  typed('ImportRow', {
    ...{ ordinal, lineNo: ordinal + 1, label: '青山 そら', cells, verdict: 'REVIEW', decision: null },
    ...{ isImported: false, isKept: false, candidates: [], ...it },
  });
const known = typed('ImportCandidate', {
  ...{ id: 'person', name: '青山 空', reading: 'あおやま そら', staffNo: null, bornOn: '1990-04-01' },
  ...{ isArchived: false, alikeIn: ['READING'], office },
});
const rows = [
  row(18, { faults: [fault('DAY_IMPOSSIBLE', { field: 'termFrom', column: 2, value: cells[2], isAsked: false })] }),
  row(22, { faults: [fault('OWNER_DIFFERS', { field: 'coordinator' })] }),
  row(40, { faults: [fault('LIKELY_DUPLICATE', {})], candidates: [known] }),
];

const checked = {
  ...{ state: 'CHECKED', totalRows: 180, doneRows: 180, counts: counts({ new: 177, review: 3 }) },
  reviewReasons: ['DAY_IMPOSSIBLE', 'OWNER_DIFFERS', 'LIKELY_DUPLICATE'].map((code) =>
    typed('ImportReason', { code, rows: 1 }),
  ),
};

/** Answers in the place of the server, which would need a file and a while for each state. */
export const givenImports = {
  Imports: { imports: typed('ImportPage', { nodes: [typed('ImportLine', line)], endCursor: null, hasMore: false }) },
  ImportById: imported({}),
  ImportRows: { importRows: typed('ImportRowPage', { nodes: rows, endCursor: null, hasMore: false }) },
};

const states = {
  moving: { state: 'RUNNING', totalRows: 180, doneRows: 64, viewerMay: ['cancel'] },
  checked: { ...checked, viewerMay: ['check', 'decide', 'run', 'cancel'] },
  done: {
    ...{ ...checked, state: 'DONE', counts: counts({ new: 177, review: 3, imported: 177 }) },
    ...{ viewerMay: ['decide', 'run', 'undo'], undoUntil: '2026-11-27T01:30:00Z' },
  },
};

/** The same import later on its way. */
export const importIs =
  (state: keyof typeof states): Act =>
  async (page) => {
    await answer(page, 'ImportById', imported(states[state]));
    await page.reload();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  };

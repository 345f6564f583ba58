import { input, list, object, version, type Row } from './way.ts';

export const imports: Record<string, Row> = {
  imports: list({ all: () => ({}) }),
  import: object({ id: (it) => ({ id: it.importId }) }),
  importRows: object({ id: (it) => ({ id: it.checkedImportId, verdict: 'REVIEW' }) }),
  readImportAs: object({ id: (it) => ({ id: it.importId, separator: 'TAB' }) }),
  checkImport: object({ id: input((it) => ({ id: it.importId, version })) }),
  decideImportRows: object({
    id: input((it) => ({ id: it.checkedImportId, code: 'OWNER_DIFFERS', decision: 'IMPORT' })),
  }),
  runImport: object({ id: input((it) => ({ id: it.checkedImportId, version })) }),
  cancelImport: object({ id: input((it) => ({ id: it.importId })) }),
  undoImport: object({ id: input((it) => ({ id: it.doneImportId, version })) }),
};

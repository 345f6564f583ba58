import type { ImportState } from '#domain';
import type { ResultOf } from '../../graphql/index.ts';
import type { importById, importRows, imports, readImportAs } from './imports.graphql.ts';

/** An import as its page knows it, and its parts. */
export type ImportView = ResultOf<typeof importById>['import'];
export type ImportReading = ResultOf<typeof readImportAs>['readImportAs'];
export type ImportColumn = ImportReading['columns'][number];
export type ImportRow = ResultOf<typeof importRows>['importRows']['nodes'][number];
export type ImportLine = ResultOf<typeof imports>['imports']['nodes'][number];

/** Work goes on in the office's machine; whoever looks sees it come forward. */
export const isMoving = (state: ImportState): boolean =>
  state === 'CHECKING' || state === 'RUNNING' || state === 'UNDOING';

/** The steps of the way, in their order. */
export const STEPS = ['file', 'columns', 'check', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** At which step an import stands. One that may be checked again has not come further than that. */
export function stepOf({ state, viewerMay }: Pick<ImportView, 'state' | 'viewerMay'>): Step {
  if (state === 'UPLOADED') return 'columns';
  return state === 'CHECKING' || viewerMay.includes('check') ? 'check' : 'done';
}

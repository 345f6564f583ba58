import type { ImportState } from '#domain';
import type { ResultOf } from '../../graphql/index.ts';
import type { importById, importReadingFields, importRows, imports } from './imports.graphql.ts';

/** An import as its page knows it, and its parts. */
export type ImportView = ResultOf<typeof importById>['import'];
export type ImportReading = ResultOf<typeof importReadingFields>;
export type ImportColumn = ImportReading['columns'][number];
export type ImportRow = ResultOf<typeof importRows>['importRows']['nodes'][number];
export type ImportLine = ResultOf<typeof imports>['imports']['nodes'][number];

/** Work goes on in the office's machine; whoever looks sees it come forward. */
export const isMoving = (state: ImportState): boolean =>
  state === 'CHECKING' || state === 'RUNNING' || state === 'UNDOING';

/** The steps of the way, in their order. */
export const STEPS = ['file', 'columns', 'check', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** Nothing of it was taken in, and its file is kept no longer: it has to be brought again. */
export const isLetGo = ({ state, isForgotten }: Pick<ImportLine, 'state' | 'isForgotten'>): boolean =>
  isForgotten && (state === 'UPLOADED' || state === 'CHECKED');

/** At which step an import stands. One that may be checked again has not come further than that. */
export function stepOf(it: Pick<ImportView, 'state' | 'viewerMay' | 'isForgotten'>): Step {
  const { state, viewerMay } = it;
  if (isLetGo(it)) return 'file';
  if (state === 'UPLOADED') return 'columns';
  return state === 'CHECKING' || viewerMay.includes('check') ? 'check' : 'done';
}

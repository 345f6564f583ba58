import type { ImportState } from '#domain';
import type { Policy } from '../core/policy.ts';

/** What the policy needs to know of an import. */
export interface ImportSubject {
  readonly id: string;
  readonly version: number;
  readonly officeId: string;
  readonly state: ImportState;
  /** In which phase it failed. */
  readonly brokeIn: ImportState | null;
  readonly importedRows: number;
  /** Whether all of its rows were checked. */
  readonly isChecked: boolean;
  /** Whether its file and lines are still kept: some time after it was touched last they are forgotten. */
  readonly isKept: boolean;
  /** Whether the days within which it can be taken back have not passed. */
  readonly isRecent: boolean;
  /** Whether the actor is a manager or an administrator of its office, or of one above. */
  readonly isReached: boolean;
}

type ImportVerb = 'see' | 'check' | 'decide' | 'run' | 'cancel' | 'undo';

/** What can be done in a state, whoever asks. */
const POSSIBLE: Readonly<Record<Exclude<ImportVerb, 'see'>, (it: ImportSubject) => boolean>> = {
  check: ({ state, importedRows, brokeIn, isKept }) =>
    isKept &&
    (state === 'UPLOADED' ||
      state === 'CHECKED' ||
      (state === 'FAILED' && brokeIn === 'CHECKING' && importedRows === 0)),
  decide: ({ state, isChecked, isKept }) =>
    isKept && isChecked && ['CHECKED', 'DONE', 'CANCELLED', 'FAILED'].includes(state),
  run: ({ state, isChecked, brokeIn, isKept }) =>
    isKept &&
    isChecked &&
    (['CHECKED', 'DONE', 'CANCELLED'].includes(state) || (state === 'FAILED' && brokeIn === 'RUNNING')),
  cancel: ({ state }) => ['UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING'].includes(state),
  undo: ({ state, importedRows, isRecent }) =>
    importedRows > 0 && isRecent && ['DONE', 'CANCELLED', 'FAILED'].includes(state),
};

const allowed =
  (verb: Exclude<ImportVerb, 'see'>) =>
  (_: unknown, it: ImportSubject): boolean =>
    it.isReached && POSSIBLE[verb](it);

/** Managers and administrators bring files into their offices, and see what others brought there. */
export const importMay: Policy<ImportSubject, ImportVerb> = {
  see: (_, it) => it.isReached,
  check: allowed('check'),
  decide: allowed('decide'),
  run: allowed('run'),
  cancel: allowed('cancel'),
  undo: allowed('undo'),
};

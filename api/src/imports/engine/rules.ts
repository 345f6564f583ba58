import type { Day } from '#domain';
import type { RowReason } from '../import-parts.ts';

/** The texts of a line by the fields that its columns hold. */
export type FieldTexts = Readonly<Record<string, string | undefined>>;

/** A line of a file as understood by itself, before anybody looks at what we have. */
export interface UnderstoodLine {
  /** By what it is known: a second line with the same one is a doubt, see `twice`. */
  readonly key: string | null;
  /** Whom it is about, for a list. */
  readonly label: string | null;
  /** The columns of `batch` below, by their names in SQL; and `fingerprint`, by which a person is told apart. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What the file has to mend. The place is added from the field. */
  readonly faults: readonly RowReason[];
}

/**
 * What one kind of file means. The engine reads lines in batches, each one transaction, into the temporary table `batch`:
 *
 * - `ordinal`, `key`, `faults`, `decision`, `decided_person_id`, and the `columns` below;
 * - to be filled by `classify`, for lines without faults: `person_id`, `effect` ('NEW', 'UPDATE', 'SAME'), `doubts`
 *   (`[{"code", "field", "value", "refersTo", "waits"}]`; no decision answers a doubt that waits) and `candidates`;
 * - `is_taken`, which the engine sets before `apply`: what to write. `apply` takes it back where a line proves impossible.
 *
 * Beside it stand `job` (one row: `import_id`, `office_id`, `actor_id`, `is_run`) and `known_name` (`name`, `user_id`: the
 * colleagues whom the file names). Statements take no parameters; all of a phase are sent at once.
 */
export interface ImportKindRules {
  readonly understand: (texts: FieldTexts, today: Day) => UnderstoodLine;
  /** Columns of `batch` with their types, taken from `fields`. */
  readonly columns: Readonly<Record<string, string>>;
  /** Further columns of `batch`, empty at first. */
  readonly scratch?: Readonly<Record<string, string>>;
  /** Columns that name colleagues. */
  readonly names: readonly string[];
  /** The doubt about a second line with the same key; null where that is no doubt. */
  readonly twice: string | null;
  /** Before a batch is written: whom nobody else may change meanwhile. */
  readonly hold: readonly string[];
  readonly classify: readonly string[];
  /** Each change is noted in `import_change`, so that it can be taken back. */
  readonly apply: readonly string[];
}

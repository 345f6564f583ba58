import type { FileDoubt } from '#domain';

/** What one should know of a file before it is read. */
export interface FileNote {
  readonly code: FileDoubt;
  readonly lineNo?: number;
  readonly value?: string;
}

/** The beginning of a file as it is read now. */
export interface FileHead {
  readonly headers: readonly string[];
  readonly preview: readonly (readonly string[])[];
  readonly sheets: readonly string[];
  readonly notes: readonly FileNote[];
}

/** A colleague whom the file names, in how many lines, and who it is here. */
export interface FoundName {
  readonly name: string;
  readonly rows: number;
  readonly userId: string | null;
  readonly isChosen?: boolean;
}

/** How many lines would do, or did, what. */
export interface ImportTally {
  readonly new?: number;
  readonly update?: number;
  readonly same?: number;
  readonly review?: number;
  readonly imported?: number;
  readonly kept?: number;
  /** Taken back. */
  readonly undone?: number;
  /** Of which a cell said nothing, so that something was made of it. */
  readonly assumed?: number;
}

/** Why lines wait, and how many. */
export interface ReasonTally {
  readonly code: string;
  readonly rows: number;
}

/** What is the matter with a line: where in it, and which earlier line it refers to. */
export interface RowReason {
  readonly code: string;
  readonly field?: string;
  readonly column?: number;
  readonly value?: string;
  readonly refersTo?: number;
  /** No decision answers it; it waits until something else has changed. */
  readonly waits?: boolean;
}

import { COLLEAGUE_FIELDS, type ImportKind, type ImportState } from '#domain';
import type { Mapping } from './column-mapping.ts';

/** A colleague whom the file names; in how many rows is known once all were checked. */
export interface NameInFile {
  readonly name: string;
  readonly rows: number | null;
  readonly user: { readonly id: string; readonly name: string } | null;
}

interface KnownOfFile {
  readonly kind: ImportKind;
  readonly state: ImportState;
  readonly names: readonly (NameInFile & { readonly rows: number })[];
}

export interface NamesInFile {
  /** Whether a column names colleagues at all. */
  readonly isNamed: boolean;
  /** Whether these are all, and not only those of the first rows. */
  readonly isWhole: boolean;
  readonly names: readonly NameInFile[];
}

/** The colleagues whom a file names: those of its first rows, and after the check of all. */
export function namesIn(
  { preview }: { readonly preview: readonly (readonly string[])[] },
  mapping: Mapping,
  { kind, names: known, state }: KnownOfFile,
): NamesInFile {
  const columns = mapping.flatMap((field, at) => (field && COLLEAGUE_FIELDS[kind].includes(field) ? [at] : []));
  const seen = preview.flatMap((row) => columns.map((at) => row[at]?.trim() ?? '')).filter(Boolean);
  const counted = known.filter(({ rows }) => rows > 0);
  const more = [...new Set(seen)].filter((name) => !counted.some((it) => it.name === name));
  return {
    isNamed: columns.length > 0 || counted.length > 0,
    isWhole: state !== 'UPLOADED',
    names: [
      ...counted,
      ...more.map((name) => ({ name, rows: null, user: known.find((it) => it.name === name)?.user ?? null })),
    ],
  };
}

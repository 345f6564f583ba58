import { fieldsLacking, IMPORT_FIELDS, type ImportKind } from '#domain';

/** For each column of the file the field that it holds; null: it is not taken. */
export type Mapping = readonly (string | null)[];

/** A column gets a field. No field has two columns: the one that had it so far goes without. */
export const assigned = (mapping: Mapping, column: number, field: string | null): Mapping =>
  mapping.map((it, at) => {
    if (at === column) return field;
    return field && it === field ? null : it;
  });

/** The column from which a field was taken away, when `column` got it. */
export const freedBy = (mapping: Mapping, column: number, field: string | null): number | undefined => {
  const at = field ? mapping.indexOf(field) : -1;
  return at < 0 || at === column ? undefined : at;
};

/** The fields that no column holds yet: those that are needed come first. */
export function fieldsLeft(mapping: Mapping, kind: ImportKind): readonly { key: string; isRequired: boolean }[] {
  const left = IMPORT_FIELDS[kind].filter(({ key }) => !mapping.includes(key));
  return [...left.filter((it) => it.isRequired), ...left.filter((it) => !it.isRequired)];
}

/** The required fields that no column holds yet. */
export const lackingIn = (mapping: Mapping, kind: ImportKind): readonly string[] => fieldsLacking(mapping, kind);

import { IMPORT_FIELDS, type ImportField } from './import-fields.ts';
import type { ImportKind } from './import-words.ts';

/** What may be added to a header without making it another: 氏名(全角), 【必須】氏名, 氏名*. */
const decoration = /[([【<〔]?(?:必須|任意|全角|半角|漢字|西暦|和暦|yyyy[/-]?mm[/-]?dd|※)[)\]】>〕]?/g;
const brackets = /[()[\]【】<>〔〕「」"'*※・:_\-/.,\s#]/g;

/** A header in one form: width, capitals, blanks and signs make no difference. */
export const headerKey = (header: string): string => header.normalize('NFKC').toLowerCase().replace(brackets, '');

const bareKey = (header: string) =>
  headerKey(header.normalize('NFKC').toLowerCase().replace(decoration, '').replace('年月日', '日'));

/** A column that follows one of these says nothing of whom: カナ after 指揮命令者 is how that name is read. */
const follow: readonly [string, string, string][] = [
  ['supervisor', 'reading', 'supervisorReading'],
  ['supervisorReading', 'phone', 'workplacePhone'],
  ['supervisorTitle', 'phone', 'workplacePhone'],
  ['supervisor', 'phone', 'workplacePhone'],
  ['client', 'phone', 'workplacePhone'],
  ['site', 'phone', 'workplacePhone'],
  ['orgUnit', 'phone', 'workplacePhone'],
];

type Synonyms = ReadonlyMap<string, readonly string[]>;
const known = new Map<ImportKind, Synonyms>();

/** Each synonym with the fields it may mean, the likeliest first. */
function synonymsOf(kind: ImportKind): Synonyms {
  const before = known.get(kind);
  if (before) return before;
  const synonyms = new Map<string, string[]>();
  const places = (it: ImportField) => it.headers.map((header, at) => ({ key: it.key, header: headerKey(header), at }));
  for (const { key, header } of IMPORT_FIELDS[kind].flatMap(places).sort((a, b) => a.at - b.at))
    synonyms.set(header, [...(synonyms.get(header) ?? []), key]);
  known.set(kind, synonyms);
  return synonyms;
}

/**
 * Which field each column holds, by its header; null where none is sure enough. A field is given once: to the column
 * that is called exactly so, then to one that is called so but for a decoration. A wrong guess costs more than none.
 */
export function guessFields(headers: readonly string[], kind: ImportKind): (string | null)[] {
  const synonyms = synonymsOf(kind);
  const keys = new Set(IMPORT_FIELDS[kind].map(({ key }) => key));
  const guessed: (string | null)[] = headers.map(() => null);
  const free = (key: string) => !guessed.includes(key);
  for (const keyOf of [headerKey, bareKey]) {
    headers.forEach((header, at) => {
      if (guessed[at]) return;
      const meant = synonyms.get(keyOf(header)) ?? [];
      const after = follow.find(
        ([left, own, then]) => guessed[at - 1] === left && meant.includes(own) && keys.has(then),
      );
      guessed[at] = [...(after ? [after[2]] : []), ...meant].find(free) ?? null;
    });
  }
  return guessed;
}

/** The required fields that no column holds. */
export const fieldsLacking = (mapped: readonly (string | null)[], kind: ImportKind): string[] =>
  IMPORT_FIELDS[kind].filter(({ key, isRequired }) => isRequired && !mapped.includes(key)).map(({ key }) => key);

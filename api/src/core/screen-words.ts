import type { Language } from '#domain';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The words of the screens: a file that leaves the product speaks as the list does from which it is taken. */
const FOLDER = 'web/src/words';

/** Says a sentence of the screens, `people.column.NAME`, its places filled. Throws where there is none. */
export type Say = (key: string, places?: Readonly<Record<string, string | number>>) => string;

const spoken = new Map<Language, Say>();

/** The words in that language, read once. */
export function wordsIn(language: Language): Say {
  const known = spoken.get(language) ?? sayFrom(readWords(language));
  spoken.set(language, known);
  return known;
}

function sayFrom(words: ReadonlyMap<string, string>): Say {
  return (key, places = {}) => {
    const text = words.get(key);
    if (text === undefined) throw new Error(`the screens have no words for ${key}`);
    return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(places[name] ?? place));
  };
}

function readWords(language: Language): ReadonlyMap<string, string> {
  const end = `.${language}.json`;
  const files = globSync(`*${end}`, { cwd: FOLDER });
  return new Map(
    files.flatMap((file) => flat(JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')), path.basename(file, end))),
  );
}

const flat = (words: unknown, key: string): [string, string][] =>
  typeof words === 'object' && words
    ? Object.entries(words).flatMap(([name, it]) => flat(it, `${key}.${name}`))
    : [[key, String(words)]];

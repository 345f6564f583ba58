import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const src = join(import.meta.dirname, '..');

function flat(words: object, under = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, it]) =>
    typeof it === 'string' ? [[`${under}${key}`, it] as [string, string]] : flat(it as object, `${under}${key}.`),
  );
}

function wordsOf(language: string) {
  const files = globSync(`words/*.${language}.json`, { cwd: src });
  return new Map(
    files.flatMap((file) =>
      flat(JSON.parse(readFileSync(join(src, file), 'utf8')) as object, `${basename(file, `.${language}.json`)}.`),
    ),
  );
}

const japanese = wordsOf('ja');
const english = wordsOf('en');
const named = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** The keys written out in the sources; those that are put together are not among them. */
const used = globSync('**/*.{vue,ts}', { cwd: src, exclude: (path) => path.includes('gql') }).flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:\$t|\bt)\(\s*'([\w.-]+)'/g)].map(([, key]) => ({ file, key })),
);

describe('the words', () => {
  it('say everything in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...japanese.keys()].sort());
  });

  it('fill the same places in both languages', () => {
    const differ = [...japanese].filter(([key, text]) => `${named(text)}` !== `${named(english.get(key) ?? '')}`);
    expect(differ).toEqual([]);
  });

  it('exist for each key that a screen asks for', () => {
    expect(used.filter(({ key }) => key && !japanese.has(key))).toEqual([]);
  });

  it('hold no sign that the message format reads as a command', () => {
    const risky = [...japanese, ...english].filter(([, text]) => /@[:.]|@\(/.test(text));
    expect(risky).toEqual([]);
  });

  it('are written nowhere else: no component holds Japanese', () => {
    const templates = globSync('**/*.vue', { cwd: src })
      .map((file) => ({
        file,
        text: readFileSync(join(src, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|<!--[\s\S]*?-->/g, ''),
      }))
      .filter(({ text }) => /[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/.test(text.replaceAll('日本語', '')));
    expect(templates.map(({ file }) => file)).toEqual([]);
  });
});

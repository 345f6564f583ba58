import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

type Compile = (sentence: string, options: object) => { ast: object; detectError?: boolean };
export type Words = { [key: string]: string | Words };

/** vue-i18n's own compiler, of the version that reads what it made. */
const ofI18n = createRequire(createRequire(import.meta.url).resolve('vue-i18n'));
const { baseCompile } = ofI18n('@intlify/message-compiler') as { baseCompile: Compile };

/** A sentence with a place for a value, with two numbers or with an escape; any other is said as it stands. */
const IS_MADE_UP = /[{}|@\\]/;

/** Reads the sentences while the app is built, so that neither the compiler nor its work reaches a browser. */
export const compiledWords = (): Plugin => ({
  name: 'enishi:compiled-words',
  enforce: 'pre',
  config: () => ({ define: { __INTLIFY_DROP_MESSAGE_COMPILER__: true } }),
  transform(code, id) {
    if (!/\/src\/words\/[\w.-]+\.json$/.test(id)) return undefined;
    return { code: JSON.stringify(compiled(JSON.parse(code) as Words)), map: null };
  },
});

/** Throws where a sentence cannot be read. */
export function compiled(words: Words): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, it]) => [key, typeof it === 'string' ? read(it) : compiled(it)]),
  );
}

function read(sentence: string): object | string {
  if (!IS_MADE_UP.test(sentence)) return sentence;
  const onError = (fault: Error) => {
    throw new Error(`“${sentence}” cannot be read: ${fault.message}`);
  };
  return baseCompile(sentence, { jit: true, minify: true, location: false, onError }).ast;
}

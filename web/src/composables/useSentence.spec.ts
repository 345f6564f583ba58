import { describe, expect, it } from '@jest/globals';
import { mount } from '@vue/test-utils';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineComponent } from 'vue';
import { createI18n } from 'vue-i18n';
import { useSentence } from './useSentence.ts';

const file = join(import.meta.dirname, '../words/errors.en.json');
const en = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

/** The sentences as an English page would say them. */
function sentences() {
  let it: ReturnType<typeof useSentence> | undefined;
  const i18n = createI18n({ legacy: false, locale: 'en', messages: { en: { errors: en } } });
  mount(
    defineComponent(() => {
      it = useSentence();
      return () => null;
    }),
    { global: { plugins: [i18n] } },
  );
  if (!it) throw new Error('No sentence could be said');
  return it.sentenceOf;
}

describe('the sentence of a refusal', () => {
  it('speaks of one as of one, and of several as of several', () => {
    const of = (people: number) => sentences()('IMPORT_REACHED_ELSEWHERE', undefined, { people });
    expect([of(1), of(2)]).toEqual([
      expect.stringMatching(/1.person of another/),
      expect.stringMatching(/2.people of/),
    ]);
  });

  it('says the numbers that the refusal brings, and needs none', () => {
    const of = sentences();
    expect(of('COLUMNS_TOO_MANY', undefined, { found: 201, most: 200 })).toMatch(/201 columns.*200 at most/);
    expect(of('FILE_EMPTY')).toBe(en.FILE_EMPTY);
  });
});

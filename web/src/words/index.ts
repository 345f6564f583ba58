import type { Language } from '#domain';
import { createI18n } from 'vue-i18n';

type Words = Record<string, unknown>;

/** `people.ja.json` holds what `$t('people.…')` says in Japanese: one file for each feature and language. */
const files = import.meta.glob<Words>('./*.json', { eager: true, import: 'default' });

const wordsOf = (language: Language): Words =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, words]) => {
      const [, feature, of] = /^\.\/(.+)\.(\w+)\.json$/.exec(path) ?? [];
      return of === language && feature ? [[feature, words]] : [];
    }),
  );

export const i18n = createI18n({
  legacy: false,
  locale: document.documentElement.lang === 'en' ? 'en' : 'ja',
  fallbackLocale: 'ja',
  messages: { ja: wordsOf('ja'), en: wordsOf('en') } as Record<Language, never>,
});

export const speak = (language: Language) => {
  i18n.global.locale.value = language;
  document.documentElement.lang = language;
};

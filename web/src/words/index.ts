import type { Language } from '#domain';
import { createI18n } from 'vue-i18n';

type Words = Record<string, never>;

/** `people.ja.json` holds what `$t('people.…')` says in Japanese: one file for each feature and language. */
const japanese = import.meta.glob<Words>('./*.ja.json', { eager: true, import: 'default' });
const featureOf = (path: string) => path.replace(/^\.\/(.+)\.\w+\.json$/, '$1');
const byFeature = (files: Record<string, Words>): Words =>
  Object.fromEntries(Object.entries(files).map(([path, words]) => [featureOf(path), words as never]));

export const i18n = createI18n({
  legacy: false,
  locale: 'ja' as Language,
  fallbackLocale: 'ja',
  messages: { ja: byFeature(japanese), en: {} as Words },
});

export async function speak(language: Language) {
  if (language === 'en') i18n.global.setLocaleMessage('en', byFeature((await import('./english.ts')).english));
  i18n.global.locale.value = language;
  document.documentElement.lang = language;
}

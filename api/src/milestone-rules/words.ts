import type { Language } from '#domain';

/** How the rules of the usual follow plan are called, by days after the start; 0 is the first day. */
export const PLAN_NAME: Readonly<Record<Language, (days: number) => string>> = {
  ja: (days) => (days === 0 ? '初日' : `${days}日後`),
  en: (days) => (days === 0 ? 'First day' : `Day ${days}`),
};

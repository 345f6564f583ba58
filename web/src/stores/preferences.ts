import type { Language } from '#domain';
import { defineStore } from 'pinia';
import { computed, ref, watchEffect } from 'vue';
import { useKept } from '../composables/useKept.ts';

const systemDark = matchMedia('(prefers-color-scheme: dark)');

export type Theme = 'system' | 'light' | 'dark';

/** What belongs to this device. build/before-paint.js reads the same keys. */
export const usePreferences = defineStore('preferences', () => {
  const theme = useKept<Theme>('enishi.theme', 'system');
  const language = useKept<Language>('enishi.language', 'ja');
  /** Whether single letters act, such as r for 記録. Whoever dictates or uses a switch may not want that. */
  const singleKeys = useKept<boolean>('enishi.singleKeys', true);
  const prefersDark = ref(systemDark.matches);
  systemDark.addEventListener('change', ({ matches }) => (prefersDark.value = matches));
  const isDark = computed(() => theme.value === 'dark' || (theme.value === 'system' && prefersDark.value));

  watchEffect(() => {
    const { classList } = document.documentElement;
    classList.toggle('dark', isDark.value);
    classList.toggle('light', !isDark.value);
  });

  return { theme, language, singleKeys, isDark };
});

import { onMounted, onUnmounted } from 'vue';
import { usePreferences } from '../stores/preferences.ts';
import { taken } from './page-keys.ts';
import { isBusyAt, isSecondLetter } from './useShortcuts.ts';

/**
 * One letter does one thing, while nobody is writing, no dialog is open and single letters are wanted. Each letter has its
 * row in `shortcuts.ts`, or nobody would find it.
 */
export function useKey(key: string, act: () => unknown) {
  const preferences = usePreferences();

  function onKey(event: KeyboardEvent) {
    if (event.key !== key || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isSecondLetter(event)) return;
    if (isBusyAt(event.target) || !preferences.singleKeys) return;
    event.preventDefault();
    act();
  }

  const count = (step: 1 | -1) => taken.set(key, (taken.get(key) ?? 0) + step);
  onMounted(() => {
    count(1);
    document.addEventListener('keydown', onKey);
  });
  onUnmounted(() => {
    count(-1);
    document.removeEventListener('keydown', onKey);
  });
}

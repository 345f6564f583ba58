import { onMounted, onUnmounted } from 'vue';
import { usePreferences } from '../stores/preferences.ts';
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

  onMounted(() => document.addEventListener('keydown', onKey));
  onUnmounted(() => document.removeEventListener('keydown', onKey));
}

import { onMounted, onUnmounted } from 'vue';

/** One letter does one thing, while nobody is writing and no dialog is open. */
export function useKey(key: string, act: () => unknown) {
  function onKey(event: KeyboardEvent) {
    if (event.key !== key || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = event.target as HTMLElement | null;
    if (at?.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]')) return;
    event.preventDefault();
    act();
  }

  onMounted(() => document.addEventListener('keydown', onKey));
  onUnmounted(() => document.removeEventListener('keydown', onKey));
}

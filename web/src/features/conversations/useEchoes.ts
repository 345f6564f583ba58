import { onScopeDispose } from 'vue';

/** By any of these somebody is at work in this tab, and no longer in the other one. */
const AT_WORK = ['keydown', 'pointerdown', 'beforeinput', 'input'] as const;

/**
 * A tab that shows what is being written in another one does not write it down a second time: it would set what it heard
 * a moment ago over what was typed since. It is silent until somebody is at work in it.
 */
export function useEchoes() {
  const names = new Set<string>();
  const end = () => names.clear();

  AT_WORK.forEach((it) => window.addEventListener(it, end, { capture: true }));
  onScopeDispose(() => AT_WORK.forEach((it) => window.removeEventListener(it, end, { capture: true })));

  return { begin: (name: string) => names.add(name), has: (name: string) => names.has(name), end };
}

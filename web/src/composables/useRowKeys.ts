import type { ShallowRef } from 'vue';
import { useKey } from './useKey.ts';

/**
 * j and k, or the arrows within the list, go from row to row; Enter opens the one that has the focus. Each row has one link
 * that is marked `data-row`.
 */
export function useRowKeys(list: Readonly<ShallowRef<HTMLElement | null>>) {
  const rows = () => [...(list.value?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];

  function go(step: 1 | -1) {
    const all = rows();
    const active = document.activeElement?.closest('li, tr')?.querySelector<HTMLElement>('a[data-row]');
    const at = active ? all.indexOf(active) : all.findIndex((it) => it.ariaCurrent === 'page');
    const next = at < 0 ? all[0] : all[at + step];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  useKey('j', () => go(1));
  useKey('k', () => go(-1));

  return {
    onKey(event: KeyboardEvent) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      if (!(event.target as HTMLElement).matches('a[data-row]')) return;
      event.preventDefault();
      go(event.key === 'ArrowDown' ? 1 : -1);
    },
    /** To the first row, from the field above. */
    goToFirst: () => rows()[0]?.focus(),
  };
}

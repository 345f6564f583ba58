import { useKey } from '../../composables/useKey.ts';
import type { ShallowRef } from 'vue';

/** j and k, or the arrows within the list, go from row to row; Enter opens the one that has the focus. */
export function useRowKeys(list: Readonly<ShallowRef<HTMLElement | null>>) {
  const rows = () => [...(list.value?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];

  function go(step: 1 | -1) {
    const all = rows();
    const active = document.activeElement?.closest('li')?.querySelector<HTMLElement>('a[data-row]');
    const at = active ? all.indexOf(active) : all.findIndex((it) => it.ariaCurrent === 'page');
    const next = at < 0 ? all[0] : all[at + step];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  useKey('j', () => go(1));
  useKey('k', () => go(-1));

  return (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (!(event.target as HTMLElement).matches('a[data-row]')) return;
    event.preventDefault();
    go(event.key === 'ArrowDown' ? 1 : -1);
  };
}

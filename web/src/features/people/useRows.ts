import type { Ref } from 'vue';

/** From one person of a list to the next by key: the link that has the focus is where one stands. */
export function useRows(list: Readonly<Ref<HTMLElement | null>>) {
  const links = () => [...(list.value?.querySelectorAll<HTMLElement>('[data-person]') ?? [])];

  function move(by: 1 | -1) {
    const all = links();
    const row = document.activeElement?.closest('tr, li');
    const at = all.findIndex((it) => it === document.activeElement || row?.contains(it));
    all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  }

  return { move, first: () => links()[0]?.focus() };
}

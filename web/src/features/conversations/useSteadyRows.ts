import { onBeforeUnmount, onMounted, type Ref } from 'vue';

interface Anchor {
  readonly row: HTMLElement;
  /** From the list's top to the row's, in pixels: scrolling does not change it. */
  readonly at: number;
}

/**
 * What is being read stays where it is while rows above it come, go or are measured. Browsers do this each in their own
 * way, or not at all, so that theirs is switched off while the list is there. While it is on its way to another place
 * nothing is read, and nothing held.
 */
export function useSteadyRows(list: Ref<HTMLElement | null>, isReading: () => boolean) {
  let anchor: Anchor | undefined;

  /** The first row in view. */
  function rowInView(): HTMLElement | undefined {
    const rows = list.value?.querySelectorAll<HTMLElement>('article') ?? [];
    return [...rows].find((row) => row.getBoundingClientRect().bottom > 0);
  }

  const placeOf = (row: HTMLElement) =>
    row.getBoundingClientRect().top - (list.value?.getBoundingClientRect().top ?? 0);

  function remember() {
    const row = rowInView();
    anchor = row && { row, at: placeOf(row) };
  }

  function settle() {
    if (!isReading()) return;
    if (!anchor?.row.isConnected) return remember();
    const moved = placeOf(anchor.row) - anchor.at;
    // Above the list's first row nothing moved that anybody was reading.
    const isInView = (list.value?.getBoundingClientRect().top ?? 0) + anchor.at < innerHeight;
    if (Math.abs(moved) >= 0.5 && isInView) scrollBy({ top: moved, behavior: 'instant' });
    remember();
  }

  onMounted(() => {
    document.body.style.overflowAnchor = 'none';
    addEventListener('scroll', settle, { passive: true });
  });
  onBeforeUnmount(() => {
    document.body.style.overflowAnchor = '';
    removeEventListener('scroll', settle);
  });
  return { settle, remember, rowInView };
}

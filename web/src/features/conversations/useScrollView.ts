import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue';

/** How finely the view is followed: a page is cut anew this often, not at every frame. */
const STEP = 240;

/** What of a tall element lies in the window, in its own coordinates, with some more on both sides. */
export function useScrollView(element: Ref<HTMLElement | null>, margin: number) {
  const view = ref({ top: -margin, bottom: innerHeight + margin });

  /** Whether its top has come into the window, or has passed it. */
  const isReached = ref(false);

  function follow() {
    const box = element.value?.getBoundingClientRect();
    if (!box) return;
    isReached.value = box.top < innerHeight;
    const top = Math.floor((-box.top - margin) / STEP) * STEP;
    const bottom = top + Math.ceil((innerHeight + 2 * margin) / STEP + 1) * STEP;
    if (top !== view.value.top || bottom !== view.value.bottom) view.value = { top, bottom };
  }

  /** The element grows by so much above the view. */
  function shift(by: number) {
    view.value = { top: view.value.top + by, bottom: view.value.bottom + by };
  }

  onMounted(() => {
    follow();
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow);
  });
  onBeforeUnmount(() => {
    removeEventListener('scroll', follow);
    removeEventListener('resize', follow);
  });
  return { view, isReached, follow, shift };
}

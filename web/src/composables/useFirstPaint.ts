import { onMounted, ref, watch, type Ref } from 'vue';

const isPainted = ref(false);

/** A page in a tab behind others is not painted. Milliseconds. */
const AT_LATEST = 300;

/**
 * Whether what is seen at first stands on the screen: what lies below the fold waits for that, once for each time the
 * app is loaded. Whoever comes back to a page finds all of it at once, and so the place where they had scrolled.
 *
 * @param isThere Whether there is more to see than a skeleton.
 */
export function useFirstPaint(isThere: () => boolean = () => true): Readonly<Ref<boolean>> {
  const goOn = () => (isPainted.value = true);
  const afterPaint = () => {
    requestAnimationFrame(() => setTimeout(goOn));
    setTimeout(goOn, AT_LATEST);
  };
  onMounted(() => watch(isThere, (is) => is && !isPainted.value && afterPaint(), { immediate: true, flush: 'post' }));
  return isPainted;
}

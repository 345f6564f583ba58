import { onMounted, ref, type Ref } from 'vue';

const isPainted = ref(false);

/** A page in a tab behind others is not painted. Milliseconds. */
const AT_LATEST = 300;

/**
 * Whether what is seen at first stands on the screen: what lies below the fold waits for that, once for each time the
 * app is loaded. Whoever comes back to a page finds all of it at once, and so the place where they had scrolled.
 */
export function useFirstPaint(): Readonly<Ref<boolean>> {
  onMounted(() => {
    if (isPainted.value) return;
    const goOn = () => (isPainted.value = true);
    requestAnimationFrame(() => setTimeout(goOn));
    setTimeout(goOn, AT_LATEST);
  });
  return isPainted;
}

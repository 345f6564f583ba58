import { onMounted, readonly, ref, type Ref } from 'vue';

/** A tab behind others is not painted. Milliseconds. */
const AT_LATEST = 100;

/** False until what stands already has been painted: a tap is answered with the line one writes on, the rest follows. */
export function useNextPaint(isPainted = false): Readonly<Ref<boolean>> {
  const isNext = ref(isPainted);
  onMounted(() => {
    const goOn = () => (isNext.value = true);
    requestAnimationFrame(() => setTimeout(goOn));
    setTimeout(goOn, AT_LATEST);
  });
  return readonly(isNext);
}

import { onScopeDispose, ref, watch, type Ref } from 'vue';

/** Follows `source` once it has rested for `wait` milliseconds. */
export function useDebounced<T>(source: Ref<T>, wait: number): Readonly<Ref<T>> {
  const rested = ref(source.value) as Ref<T>;
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch(source, (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => (rested.value = value), wait);
  });
  onScopeDispose(() => clearTimeout(timer));
  return rested;
}

import { onScopeDispose, ref } from 'vue';

/** Whether columns have room beside each other: where their order changes with it, CSS alone would mislead the keyboard. */
export function useIsWide() {
  const query = matchMedia('(min-width: 64rem)');
  const isWide = ref(query.matches);
  const follow = ({ matches }: MediaQueryListEvent) => (isWide.value = matches);
  query.addEventListener('change', follow);
  onScopeDispose(() => query.removeEventListener('change', follow));
  return isWide;
}

import { onScopeDispose, ref } from 'vue';

/** Whether columns have room beside each other: where their order changes with it, CSS alone would mislead the keyboard. */
export const useIsWide = () => useMedia('(min-width: 64rem)');

/** Whether the window is as the media query says, now and whenever it changes. */
export function useMedia(media: string) {
  const query = matchMedia(media);
  const isWide = ref(query.matches);
  const follow = ({ matches }: MediaQueryListEvent) => (isWide.value = matches);
  query.addEventListener('change', follow);
  onScopeDispose(() => query.removeEventListener('change', follow));
  return isWide;
}

import { onUnmounted, ref, toValue, watchEffect, type MaybeRefOrGetter } from 'vue';

/** The name of what the page shows, where its route alone cannot tell. */
export const pageTitle = ref<string>();

export function usePageTitle(title: MaybeRefOrGetter<string | undefined>) {
  watchEffect(() => {
    pageTitle.value = toValue(title);
  });
  onUnmounted(() => {
    pageTitle.value = undefined;
  });
}

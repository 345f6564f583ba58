import { onScopeDispose, watch, type Ref } from 'vue';

/** How long it waits before it looks again, in milliseconds. */
const PAUSE = 1_000;

/** Looks again every second while that is wanted, as long as somebody sees the page; after a while away at once. */
export function usePolling(isWanted: Readonly<Ref<boolean>>, look: () => PromiseLike<unknown>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  async function lookAndWait() {
    await look();
    wait();
  }
  function wait() {
    clearTimeout(timer);
    if (!isOver && isWanted.value && !document.hidden) timer = setTimeout(() => void lookAndWait(), PAUSE);
  }
  const onReturn = () => {
    if (!document.hidden && isWanted.value) void lookAndWait();
  };

  watch(isWanted, wait, { immediate: true });
  document.addEventListener('visibilitychange', onReturn);
  onScopeDispose(() => {
    isOver = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onReturn);
  });
}

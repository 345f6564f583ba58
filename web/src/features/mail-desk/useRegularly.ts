import { onScopeDispose } from 'vue';

/** Looks again and again while somebody sees the page, and at once when they return. Milliseconds. */
export function useRegularly(look: () => unknown, every: number) {
  const isSeen = () => document.visibilityState === 'visible';
  const onReturn = () => isSeen() && look();
  const timer = setInterval(onReturn, every);
  document.addEventListener('visibilitychange', onReturn);
  onScopeDispose(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onReturn);
  });
}

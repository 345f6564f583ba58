import { onScopeDispose } from 'vue';

interface Hearing {
  /** Another tab wrote this under that name; null where it took it away. */
  readonly changed: (name: string, value: string | null) => void;
  /** This tab was asleep, and may have missed what the others did. */
  readonly woken?: () => void;
}

/** What the other tabs of this device write, as they write it. */
export function useOtherTabs({ changed, woken }: Hearing) {
  const onStorage = ({ key, newValue }: StorageEvent) => key !== null && changed(key, newValue);
  const onReturn = () => document.visibilityState === 'visible' && woken?.();

  window.addEventListener('storage', onStorage);
  window.addEventListener('pageshow', onReturn);
  document.addEventListener('visibilitychange', onReturn);
  onScopeDispose(() => {
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', onReturn);
    document.removeEventListener('visibilitychange', onReturn);
  });
}

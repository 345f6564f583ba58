import { onMounted, onUnmounted } from 'vue';
import { useSession } from '../stores/session.ts';

/** A tab that was left open overnight wakes up today. */
export function useDayWatch() {
  const session = useSession();
  const onReturn = () => {
    if (document.visibilityState === 'visible') void session.catchUpWithTheDay();
  };

  onMounted(() => document.addEventListener('visibilitychange', onReturn));
  onUnmounted(() => document.removeEventListener('visibilitychange', onReturn));
}

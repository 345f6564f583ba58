import { onMounted, onScopeDispose } from 'vue';
import { useOtherTabs } from '../composables/useOtherTabs.ts';
import { READ_SIGN, useBell } from '../stores/bell.ts';

/** Milliseconds between two looks at a page that somebody sees. */
const MINUTE = 60_000;

/** The first look waits until the page stands. */
const whenIdle = (task: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(task, { timeout: 2_000 }) : setTimeout(task, 500);

/** The bell rings without being asked: once a minute, when the tab is seen again, and when another tab read something. */
export function useBellWatch() {
  const bell = useBell();
  const look = () => void bell.look();
  let timer: ReturnType<typeof setInterval> | undefined;

  onMounted(() => {
    whenIdle(look);
    timer = setInterval(() => document.visibilityState === 'visible' && look(), MINUTE);
  });
  onScopeDispose(() => clearInterval(timer));
  useOtherTabs({ changed: (name) => name === READ_SIGN && look(), woken: look });
}

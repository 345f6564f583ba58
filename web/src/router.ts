import { nextTick, ref } from 'vue';
import { createRouter, createWebHistory, START_LOCATION, type RouteLocationNormalized } from 'vue-router';
import { routes } from 'vue-router/auto-routes';
import { useSession } from './stores/session.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** The key of the page's name, for the tab and for whoever cannot see the screen. */
    title?: string;
    /** Needs nobody to be signed in. */
    isOpen?: boolean;
    /** Stands alone, without rail and tabs. */
    isFullScreen?: boolean;
  }
}

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => {
    if (isBeside(to, from)) return false;
    // A page that was just opened is at its top, and asking for it would lay it out once more.
    if (from === START_LOCATION && !saved && !to.hash) return false;
    // A timeline goes to its row by itself, once it is there.
    if (saved && (history.state as { timeline?: unknown } | null)?.timeline) return false;
    return saved ?? (to.hash && !to.meta.isOpen ? { el: to.hash, top: 80 } : { top: 0 });
  },
});

/** Where there is room, what one opens from a list stands beside it, and the list stays where it is. */
const isBeside = (to: RouteLocationNormalized, from: RouteLocationNormalized) =>
  Boolean(to.matched[0]?.components) &&
  to.matched[0] === from.matched[0] &&
  (to.matched.length > 1 || from.matched.length > 1) &&
  matchMedia('(min-width: 64rem)').matches;

/** The code of a page could not be fetched: no network, or a newer version stands on the server. */
export const hasLostPage = ref(false);
router.onError((fault) => {
  console.error(fault);
  hasLostPage.value = true;
});

router.beforeEach(async (to) => {
  if (to.meta.isOpen) return true;
  const session = useSession();
  if (!session.isKnown) await session.load();
  if (session.me || session.failure) return true;
  return { path: '/login', query: to.path === '/' ? {} : { to: to.fullPath } };
});

/** Who reads by ear, or moves by keyboard, starts at the top of each new page. */
router.afterEach(async (to, from, failure) => {
  hasLostPage.value = failure ? hasLostPage.value : false;
  if (failure || from.matched.length === 0 || to.path === from.path) return;
  await nextTick();
  if (!document.activeElement?.matches('input, textarea, select'))
    document.getElementById('main')?.focus({ preventScroll: true });
});

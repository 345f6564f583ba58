import { createRouter, createWebHistory } from 'vue-router';
import { routes } from 'vue-router/auto-routes';
import { useSession } from './stores/session.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** The key of the page's name, for the tab and for whoever cannot see the screen. */
    title?: string;
    /** Needs nobody to be signed in. */
    isOpen?: boolean;
  }
}

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, _from, saved) => saved ?? (to.hash && !to.meta.isOpen ? { el: to.hash, top: 80 } : { top: 0 }),
});

router.beforeEach(async (to) => {
  if (to.meta.isOpen) return true;
  const session = useSession();
  if (!session.isKnown) await session.load();
  return session.me ? true : { path: '/login', query: to.path === '/' ? {} : { to: to.fullPath } };
});

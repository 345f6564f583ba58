import { useRoute, useRouter } from 'vue-router';

/** Where somebody was on the way to when they had to sign in. Only places of this site. */
export function useLandingPlace() {
  const route = useRoute();
  const router = useRouter();

  return () => {
    const { to } = route.query;
    const isOurs = typeof to === 'string' && to.startsWith('/') && !/^\/[/\\]/.test(to);
    return router.replace(isOurs ? to : '/');
  };
}

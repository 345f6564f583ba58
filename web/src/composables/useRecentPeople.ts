import { defineStore } from 'pinia';
import { ref, watch } from 'vue';
import { useRoute } from 'vue-router';
import { pageTitle } from './usePageTitle.ts';

interface RecentPerson {
  readonly to: string;
  readonly name: string;
}

const MOST = 6;

/** Whose pages were opened last. Kept no longer than this page of the browser: names do not stay on a shared device. */
export const useRecentPeople = defineStore('recent-people', () => {
  const people = ref<readonly RecentPerson[]>([]);

  /** Follows the pages that are opened. */
  function watchPages() {
    const route = useRoute();
    watch(pageTitle, (name) => {
      const to = /^\/people\/[0-9a-f-]{36}/.exec(route.path)?.[0];
      if (name && to) people.value = [{ to, name }, ...people.value.filter((it) => it.to !== to)].slice(0, MOST);
    });
  }

  return { people, watchPages };
});

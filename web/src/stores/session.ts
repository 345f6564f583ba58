import { dayIn, type Day, type Role } from '#domain';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import type { MeFieldsFragment } from '../graphql/gql/graphql.ts';
import { asRefusal } from '../composables/useSentence.ts';
import { ask, readFragment, type FragmentType, type Refusal } from '../graphql/index.ts';
import { meFields, meQuery } from './session.graphql.ts';

/** Who is signed in, and which day it is for them: the server says both. */
export const useSession = defineStore('session', () => {
  const me = ref<MeFieldsFragment | null>(null);
  const isKnown = ref(false);
  const failure = ref<Refusal>();

  const timeZone = computed(() => me.value?.timeZone ?? 'Asia/Tokyo');
  const today = computed<Day>(() => me.value?.today ?? dayIn(timeZone.value, new Date()));

  /** Who is signed in. Where the server cannot be asked, `failure` says why. */
  async function load() {
    failure.value = undefined;
    try {
      remember((await ask(meQuery, {})).me ?? null);
    } catch (thrown) {
      failure.value = asRefusal(thrown);
    }
  }

  function remember(it: FragmentType<typeof meFields> | null) {
    me.value = readFragment(meFields, it) ?? null;
    isKnown.value = true;
  }

  /** A tab left open overnight wakes up in yesterday. */
  async function catchUpWithTheDay() {
    if (me.value && dayIn(timeZone.value, new Date()) !== me.value.today) await load();
  }

  const has = (...roles: Role[]) => me.value?.roles.some(({ role }) => roles.includes(role)) ?? false;

  return { me, isKnown, failure, timeZone, today, load, remember, catchUpWithTheDay, has };
});

import { dayIn, type Day, type Role } from '#domain';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import type { MeFieldsFragment } from '../graphql/gql/graphql.ts';
import { ask, readFragment, type FragmentType } from '../graphql/index.ts';
import { meFields, meQuery } from './session.graphql.ts';

/** Who is signed in, and which day it is for them: the server says both. */
export const useSession = defineStore('session', () => {
  const me = ref<MeFieldsFragment | null>(null);
  const isKnown = ref(false);

  const timeZone = computed(() => me.value?.timeZone ?? 'Asia/Tokyo');
  const today = computed<Day>(() => me.value?.today ?? dayIn(timeZone.value, new Date()));

  async function load() {
    const answer = await ask(meQuery, {});
    remember(answer.me ?? null);
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

  return { me, isKnown, timeZone, today, load, remember, catchUpWithTheDay, has };
});

import { defineStore } from 'pinia';
import { ref } from 'vue';
import { useKept } from '../composables/useKept.ts';
import { ask } from '../graphql/index.ts';
import { bellQuery } from './bell.graphql.ts';

/** Under this name a tab tells the others that somebody read something, or had it unread again. */
export const READ_SIGN = 'enishi.read';

/** How many reminders are unread: known in the whole frame, and in all tabs. */
export const useBell = defineStore('bell', () => {
  const unread = ref(0);
  const sign = useKept<number>(READ_SIGN, 0);

  /** Asks anew. Where there is no answer, the number stays, and the next minute asks again. */
  async function look() {
    const answer = await ask(bellQuery, {}).catch(() => undefined);
    if (answer) unread.value = answer.bell.unread;
  }

  /** This tab changed what is read. */
  function hear(count: number) {
    unread.value = count;
    sign.value = (sign.value + 1) % 1_000;
  }

  return { unread, look, hear };
});

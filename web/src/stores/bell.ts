import type { DeskAlert } from '#domain';
import { defineStore } from 'pinia';
import { ref } from 'vue';
import { useKept } from '../composables/useKept.ts';
import { ask } from '../graphql/index.ts';
import { bellQuery } from './bell.graphql.ts';
import { useSession } from './session.ts';

/** Under this name a tab tells the others that somebody read something, or had it unread again. */
export const READ_SIGN = 'enishi.read';

/** What the frame tells without being asked: how many reminders are unread, and to administrators whether mails go out. */
export const useBell = defineStore('bell', () => {
  const session = useSession();
  const unread = ref(0);
  /** Kept on the device, so that a page that is opened while it stands has its place for it from the beginning. */
  const alert = useKept<DeskAlert | ''>('enishi.desk', '');
  const sign = useKept<number>(READ_SIGN, 0);

  /** Asks anew. Where there is no answer, all stays, and the next minute asks again. */
  async function look() {
    if (!session.me) return;
    const answer = await ask(bellQuery, { isAdministrator: session.has('ADMINISTRATOR') }).catch(() => undefined);
    if (!answer) return;
    unread.value = answer.bell.unread;
    alert.value = answer.deskAlert ?? '';
  }

  /** This tab changed what is read. */
  function hear(count: number) {
    unread.value = count;
    sign.value = (sign.value + 1) % 1_000;
  }

  return { unread, alert, look, hear };
});

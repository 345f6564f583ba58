import { computed, reactive, ref } from 'vue';
import { useNotice } from '../../composables/useNotice.ts';
import { asRefusal, useSentence } from '../../composables/useSentence.ts';
import type { Refusal } from '../../graphql/index.ts';

/** One small deed behind a dialog: it closes when it is done, and stays with its reason when it is refused. */
export function useDeed<Args extends unknown[]>(
  deed: (...args: Args) => Promise<unknown>,
  said: (...args: Args) => string,
) {
  const { sentenceFor } = useSentence();
  const notice = useNotice();
  const isOpen = ref(false);
  const isSending = ref(false);
  const refusal = ref<Refusal>();

  async function go(...args: Args) {
    isSending.value = true;
    refusal.value = undefined;
    try {
      await deed(...args);
      isOpen.value = false;
      notice.say({ text: said(...args) });
    } catch (thrown) {
      refusal.value = asRefusal(thrown);
    } finally {
      isSending.value = false;
    }
  }

  function open() {
    refusal.value = undefined;
    isOpen.value = true;
  }

  const failure = computed(() => (refusal.value ? sentenceFor(refusal.value) : undefined));
  return reactive({ isOpen, isSending, refusal, failure, go, open });
}

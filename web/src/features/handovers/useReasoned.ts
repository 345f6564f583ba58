import { ref, type Ref } from 'vue';
import { asRefusal, useSentence } from '../../composables/useSentence.ts';
import { useNotice } from '../../composables/useNotice.ts';

/** A deed that asks why, for a ReasonDialog: it stays open with its words until the deed is done. */
export function useReasoned(isOpen: Ref<boolean>, send: (reason: string) => Promise<unknown>, said: () => string) {
  const { sentenceFor } = useSentence();
  const notice = useNotice();
  const isSending = ref(false);
  const failure = ref<string>();

  async function submit(reason: string) {
    isSending.value = true;
    failure.value = undefined;
    try {
      await send(reason);
      notice.say({ text: said() });
      isOpen.value = false;
    } catch (thrown) {
      failure.value = sentenceFor(asRefusal(thrown));
    } finally {
      isSending.value = false;
    }
  }

  return { isSending, failure, submit };
}

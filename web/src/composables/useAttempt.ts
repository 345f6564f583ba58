import { useNotice } from './useNotice.ts';
import { asRefusal, useSentence } from './useSentence.ts';

/** A deed that needs no form: done at once. Where it is refused, the notice says why; then there is no answer. */
export function useAttempt() {
  const { sentenceFor } = useSentence();
  const notice = useNotice();

  return async <Answer>(deed: () => Promise<Answer>): Promise<{ readonly answer: Answer } | undefined> => {
    try {
      return { answer: await deed() };
    } catch (thrown) {
      notice.say({ text: sentenceFor(asRefusal(thrown)), isFault: true });
      return undefined;
    }
  };
}

import { ref, shallowRef, watch, type Ref } from 'vue';
import { asRefusal } from '../../composables/useSentence.ts';
import type { Refusal } from '../../graphql/index.ts';

/**
 * The answer to the newest question. It stands until the next one has come, so that nothing flickers; an answer that comes too
 * late is dropped. A question that asks nothing takes the answer away.
 */
export function useLatest<Q, A>(
  question: Readonly<Ref<Q>>,
  asks: (question: Q) => Promise<A>,
  isNothing: (question: Q) => boolean,
) {
  const answer = shallowRef<{ readonly question: Q; readonly found: A }>();
  const failure = shallowRef<Refusal>();
  const isAsking = ref(false);
  let newest = 0;

  async function again() {
    const turn = (newest += 1);
    const now = question.value;
    isAsking.value = !isNothing(now);
    if (!isAsking.value) {
      answer.value = failure.value = undefined;
      return;
    }
    const outcome = await asks(now).then(
      (found) => ({ found }),
      (thrown: unknown) => ({ refusal: asRefusal(thrown) }),
    );
    if (turn !== newest) return;
    isAsking.value = false;
    failure.value = 'refusal' in outcome ? outcome.refusal : undefined;
    if ('found' in outcome) answer.value = { question: now, found: outcome.found };
  }
  watch(question, again, { immediate: true });

  return { answer, failure, isAsking, again };
}

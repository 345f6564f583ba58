import { onActivated, shallowRef, watch } from 'vue';
import { useDebounced } from '../../composables/useDebounced.ts';
import { asRefusal, useSentence } from '../../composables/useSentence.ts';
import { ask, type ResultOf, type VariablesOf } from '../../graphql/index.ts';
import { mailPreviewQuery } from './office-mails.graphql.ts';

export type Tried = VariablesOf<typeof mailPreviewQuery>['input'];

/** The mail with the words as they are typed, once the typing rests. What cannot be shown leaves the last one standing. */
export function useMailPreview(tried: () => Tried) {
  const { sentenceFor } = useSentence();
  const preview = shallowRef<ResultOf<typeof mailPreviewQuery>['mailPreview']>();
  const failure = shallowRef<string>();
  const typed = shallowRef(tried());
  watch(tried, (it) => (typed.value = it));
  const rested = useDebounced(typed, 500);
  let asked = 0;

  async function look() {
    const mine = ++asked;
    try {
      const { mailPreview } = await ask(mailPreviewQuery, { input: rested.value });
      if (mine !== asked) return;
      preview.value = mailPreview;
      failure.value = undefined;
    } catch (thrown) {
      if (mine === asked) failure.value = sentenceFor(asRefusal(thrown));
    }
  }
  watch(rested, look, { immediate: true });
  onActivated(look);

  return { preview, failure };
}

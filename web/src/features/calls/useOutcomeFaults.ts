import type { CallOutcome } from '#domain';
import { computed, ref, type Ref } from 'vue';
import { useSentence } from '../../composables/useSentence.ts';
import type { Refusal } from '../../graphql/index.ts';
import { fieldOf, lacksOfOutcome, type OutcomeForm } from './outcome-form.ts';

/** What is wrong with an outcome, by field; whoever sets it right is not told so any longer. */
export function useOutcomeFaults(form: Ref<OutcomeForm>, open: Ref<CallOutcome | null>) {
  const { sentenceOf, sentenceFor } = useSentence();
  const wasAsked = ref(false);
  const told = ref<{ readonly refusal: Refusal; readonly of: string }>();
  const words = () => JSON.stringify(form.value);

  const faults = computed<Record<string, string>>(() => {
    const lacks = wasAsked.value && open.value ? lacksOfOutcome(open.value, form.value) : {};
    const field = told.value?.of === words() && fieldOf(told.value.refusal);
    return open.value && field ? { ...lacks, [field]: told.value!.refusal.code } : lacks;
  });
  /** What is wrong with the whole, and not with one field. */
  const failure = computed(() => {
    const it = told.value?.refusal;
    return it && !(open.value && fieldOf(it)) ? sentenceFor(it) : undefined;
  });

  function forget() {
    wasAsked.value = false;
    told.value = undefined;
  }

  return {
    faults,
    failure,
    forget,
    ask: () => void (wasAsked.value = true),
    meet: (refusal: Refusal) => void (told.value = { refusal, of: words() }),
    faultAt: (field: string) => {
      const code = faults.value[field];
      return code ? sentenceOf(code, field) : undefined;
    },
  };
}

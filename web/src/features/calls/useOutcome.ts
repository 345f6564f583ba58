import type { CallOutcome } from '#domain';
import { computed, nextTick, reactive, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDayWords } from '../../composables/useDayWords.ts';
import { useKept } from '../../composables/useKept.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { asRefusal, useSentence } from '../../composables/useSentence.ts';
import { askAnew, tell, type Refusal } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { recordCall } from './call-deeds.graphql.ts';
import { emptyOutcome, fieldOf, lacksOfOutcome, outcomeOf } from './outcome-form.ts';
import { useTakeBack } from './useTakeBack.ts';

interface Subject {
  readonly id: string;
  readonly version: number;
}

/** What came of a call, from the first word of a note to its being stored. What was typed stays in this tab until then. */
export function useOutcome(call: () => Subject, place: string) {
  const { t } = useI18n();
  const words = useDayWords();
  const { sentenceOf, sentenceFor } = useSentence();
  const session = useSession();
  const notice = useNotice();
  const takeBack = useTakeBack();

  const begin = () => emptyOutcome(session.me?.id ?? null);
  const form = useKept(`call:${call().id}`, begin(), () => sessionStorage);
  /** The one that asks for more than one tap. */
  const open = ref<'CALL_BACK' | 'WISH' | null>(null);
  const faults = ref<Record<string, string>>({});
  const refusal = ref<Refusal>();
  const sending = ref<CallOutcome | null>(null);
  const nextId = ref<string | null>(null);
  const keys: Partial<Record<string, string>> = {};

  async function choose(outcome: CallOutcome) {
    faults.value = {};
    refusal.value = undefined;
    if (outcome === 'REACHED' || outcome === 'ABSENT') return send(outcome);
    open.value = open.value === outcome ? null : outcome;
    await nextTick();
    if (open.value) document.getElementById(`${place}.${outcome === 'WISH' ? 'text' : 'callBackOn'}`)?.focus();
  }

  async function submit() {
    if (!open.value) return;
    faults.value = lacksOfOutcome(open.value, form.value);
    if (Object.keys(faults.value).length > 0) return focusFirst();
    await send(open.value);
  }

  async function send(outcome: CallOutcome) {
    if (sending.value) return;
    sending.value = outcome;
    refusal.value = undefined;
    const { id, version } = call();
    const said = outcomeOf(outcome, form.value);
    // The same words sent again are the same act.
    const key = (keys[JSON.stringify([version, said])] ??= crypto.randomUUID());
    try {
      const saved = (await tell(recordCall, { input: { key, id, version, ...said } as never })).recordCall;
      nextId.value = saved.nextId ?? null;
      form.value = begin();
      open.value = null;
      notice.say({
        text: saved.againOn
          ? t('calls.again', { day: words.short(saved.againOn), time: saved.againAt ?? '' }).trim()
          : t(`calls.saved.${outcome}`),
        action: { label: t('calls.undo'), do: () => void takeBack(saved) },
      });
    } catch (thrown) {
      await meet(asRefusal(thrown));
    } finally {
      sending.value = null;
    }
  }

  async function meet(it: Refusal) {
    if (it.conflict) askAnew();
    const field = fieldOf(it);
    if (field && open.value) faults.value = { [field]: it.code };
    else refusal.value = it;
    await focusFirst();
  }

  async function focusFirst() {
    await nextTick();
    const [field] = Object.keys(faults.value);
    document.getElementById(field ? `${place}.${field}` : `${place}.failure`)?.focus();
  }

  return reactive({
    form,
    open,
    sending,
    nextId,
    choose,
    submit,
    faultAt: (field: string) => {
      const code = faults.value[field];
      return code ? sentenceOf(code, field) : undefined;
    },
    failure: computed(() => (refusal.value ? sentenceFor(refusal.value) : undefined)),
  });
}

import type { CallOutcome } from '#domain';
import { nextTick, reactive, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDayWords } from '../../composables/useDayWords.ts';
import { useKept } from '../../composables/useKept.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { asRefusal } from '../../composables/useSentence.ts';
import { askAnew, tell, type Refusal } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { recordCall } from './call-deeds.graphql.ts';
import { emptyOutcome, outcomeOf } from './outcome-form.ts';
import { useOutcomeFaults } from './useOutcomeFaults.ts';
import { useTakeBack } from './useTakeBack.ts';

interface Subject {
  readonly id: string;
  readonly version: number;
}

/**
 * What came of a call, from the first word of a note to its being stored. What was typed stays in this tab until then.
 * `done` learns which call is the next, if there is one.
 */
export function useOutcome(call: () => Subject, place: string, done: (nextId: string | null) => void) {
  const { t } = useI18n();
  const words = useDayWords();
  const session = useSession();
  const notice = useNotice();
  const takeBack = useTakeBack();

  const begin = () => emptyOutcome(session.me?.id ?? null);
  const form = useKept(`call:${call().id}`, begin(), () => sessionStorage);
  /** The one that asks for more than one tap. */
  const open = ref<'CALL_BACK' | 'WISH' | null>(null);
  const { faults, failure, faultAt, ...its } = useOutcomeFaults(form, open);
  const sending = ref<CallOutcome | null>(null);
  const keys: Partial<Record<string, string>> = {};

  async function choose(outcome: CallOutcome) {
    its.forget();
    if (outcome === 'REACHED' || outcome === 'ABSENT') return send(outcome);
    open.value = open.value === outcome ? null : outcome;
  }

  async function submit() {
    if (!open.value) return;
    its.ask();
    if (Object.keys(faults.value).length > 0) return focusFirst();
    await send(open.value);
  }

  async function send(outcome: CallOutcome) {
    if (sending.value) return;
    sending.value = outcome;
    const { id, version } = call();
    const said = outcomeOf(outcome, form.value);
    // The same words sent again are the same act.
    const key = (keys[JSON.stringify([version, said])] ??= crypto.randomUUID());
    try {
      const saved = (await tell(recordCall, { input: { key, id, version, ...said } as never })).recordCall;
      its.forget();
      open.value = null;
      form.value = begin();
      notice.say({
        text: saved.againOn
          ? t('calls.again', { day: words.short(saved.againOn), time: saved.againAt ?? '' }).trim()
          : t(`calls.saved.${outcome}`),
        action: { label: t('calls.undo'), do: () => void takeBack(saved) },
      });
      done(saved.nextId ?? null);
    } catch (thrown) {
      await meet(asRefusal(thrown));
    } finally {
      sending.value = null;
    }
  }

  async function meet(it: Refusal) {
    if (it.conflict) askAnew();
    its.meet(it);
    await focusFirst();
  }

  async function focusFirst() {
    await nextTick();
    const [field] = Object.keys(faults.value);
    document.getElementById(field ? `${place}.${field}` : `${place}.failure`)?.focus();
  }

  return reactive({ form, open, sending, choose, submit, faultAt, failure });
}

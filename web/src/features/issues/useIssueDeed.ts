import type { Day } from '#domain';
import { computed, nextTick, reactive, ref, useId } from 'vue';
import { useI18n } from 'vue-i18n';
import { useConflict, versionOf } from '../../composables/useConflict.ts';
import { asRefusal, useSentence } from '../../composables/useSentence.ts';
import { useEnterSubmit } from '../../composables/useEnterSubmit.ts';
import type { Refusal } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { doDeed, lookAgain, type Saved } from './do-deed.ts';
import { faultsOfDeed, formOf, type Deed, type DeedFault } from './issue-deeds.ts';
import type { Before } from './undo-deed.ts';
import { useConflictLines } from './useConflictLines.ts';

export type DeedSubject = Before & {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly raisedOn: Day;
  readonly person?: { readonly id: string; readonly name: string } | null;
};

/** One deed from its opening to its end: what lacks, what the API says, and a conflict that shows both sides. */
export function useIssueDeed(subject: () => { issue: DeedSubject; deed: Deed }, done: (saved: Saved) => void) {
  const { t, te } = useI18n();
  const { sentenceOf } = useSentence();
  const session = useSession();
  const linesOf = useConflictLines();
  const place = useId();

  const begin = () => formOf(subject().deed, subject().issue, session.today, session.me?.id ?? null);
  const form = ref(begin());
  const faults = ref<DeedFault[]>([]);
  const refusal = ref<Refusal>();
  const isSending = ref(false);
  const conflict = useConflict(
    () => refusal.value,
    (theirs) => send(versionOf(theirs)),
  );

  const sentence = ({ code, field }: DeedFault) =>
    te(`issues.fault.${code}`) ? t(`issues.fault.${code}`) : sentenceOf(code, field);

  async function submit() {
    faults.value = faultsOfDeed(subject().deed, form.value);
    if (faults.value.length) return focusFirst();
    await send(subject().issue.version);
  }

  async function send(version: number) {
    if (isSending.value) return;
    isSending.value = true;
    refusal.value = undefined;
    try {
      const saved = await doDeed(subject().deed, { id: subject().issue.id, version }, form.value);
      done(saved);
    } catch (thrown) {
      await meet(asRefusal(thrown));
    } finally {
      isSending.value = false;
    }
  }

  async function meet(it: Refusal) {
    refusal.value = it;
    // The answer holds all that is needed to choose; that the rows behind it follow is a courtesy.
    if (it.conflict) void lookAgain(subject().issue.id).catch(asRefusal);
    if (it.field) faults.value = [{ code: it.code, field: it.field.split('.').at(-1) ?? '' }];
    await focusFirst();
  }

  async function focusFirst() {
    await nextTick();
    const [first] = faults.value;
    if (first) document.getElementById(`${place}.${first.field}`)?.focus();
  }

  function reset() {
    form.value = begin();
    faults.value = [];
    refusal.value = undefined;
  }

  return reactive({
    form,
    place,
    isSending,
    conflict,
    isTouched: computed(() => JSON.stringify(form.value) !== JSON.stringify(begin())),
    submit,
    reset,
    onKey: useEnterSubmit(submit, { withCtrl: true }),
    differences: computed(() => linesOf(conflict.theirs ?? {}, subject().deed, form.value)),
    faultAt: (field: string) => {
      const fault = faults.value.find((it) => it.field === field);
      return fault && sentence(fault);
    },
    failure: computed(() =>
      refusal.value && refusal.value.code !== 'CONFLICT' && !refusal.value.field
        ? sentenceOf(refusal.value.code)
        : undefined,
    ),
  });
}

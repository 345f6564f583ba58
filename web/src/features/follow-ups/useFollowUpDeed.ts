import { isDay, type Day } from '#domain';
import { computed, reactive, ref, watch, type Ref } from 'vue';
import { asRefusal, useSentence } from '../../composables/useSentence.ts';
import type { Refusal } from '../../graphql/index.ts';
import { useOfficeDays } from '../issues/index.ts';
import { nextChips } from '../promises/index.ts';
import { followUps } from './follow-ups.ts';

export interface Planned {
  readonly id: string;
  readonly version: number;
  readonly plannedOn: Day;
  readonly person: { readonly id: string };
  /** What the API grants: move, cancel. */
  readonly viewerMay: readonly string[];
}

/** Moves or calls off a planned meeting; where somebody moved it meanwhile, both days are shown. */
export function useFollowUpDeed(
  followUp: () => Planned,
  verb: () => 'move' | 'cancel',
  isOpen: Ref<boolean>,
  done: () => void,
) {
  const { sentenceFor } = useSentence();
  const { today, calendar } = useOfficeDays();
  const isSending = ref(false);
  const isTried = ref(false);
  const isLacking = computed(() => verb() === 'move' && (!day.value || day.value < today.value));
  const isInConflict = ref(false);
  const refusal = ref<Refusal>();
  const day = ref<Day | null>(null);
  let why = '';

  watch(isOpen, (opens) => {
    if (!opens) return;
    day.value = null;
    refusal.value = undefined;
    isTried.value = false;
  });

  async function submit(reason: string, version = followUp().version) {
    why = reason;
    if (isLacking.value || isSending.value) return;
    isSending.value = true;
    try {
      const { id } = followUp();
      if (verb() === 'cancel') await followUps.cancel(id, version, reason);
      else if (day.value) await followUps.move(id, version, day.value, reason);
      close();
      done();
    } catch (thrown) {
      refusal.value = asRefusal(thrown);
      isInConflict.value = refusal.value.code === 'CONFLICT';
      // The answer holds all that is needed to choose; that the row behind it follows is a courtesy.
      if (isInConflict.value) void followUps.lookAgain(followUp().person.id).catch(asRefusal);
    } finally {
      isSending.value = false;
    }
  }

  function close() {
    isOpen.value = false;
    isInConflict.value = false;
  }

  const theirs = computed(() => refusal.value?.conflict?.theirs ?? {});

  return reactive({
    isSending,
    isLacking: computed(() => isTried.value && isLacking.value),
    check: () => {
      isTried.value = true;
      return !isLacking.value;
    },
    isInConflict,
    day,
    close,
    submit: (reason: string) => submit(reason),
    insist: () => submit(why, Number(theirs.value['version'] ?? followUp().version)),
    chips: computed(() => nextChips(today.value, today.value, calendar.value)),
    theirDay: computed(() => (isDay(theirs.value['plannedOn']) ? theirs.value['plannedOn'] : null)),
    failure: computed(() => (refusal.value && !isInConflict.value ? sentenceFor(refusal.value) : undefined)),
  });
}

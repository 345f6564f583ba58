import { isDay, type Day } from '#domain';
import { computed, reactive, ref, watch, type Ref } from 'vue';
import { useConflict, versionOf } from '../../composables/useConflict.ts';
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
  const refusal = ref<Refusal>();
  const day = ref<Day | null>(null);
  let why = '';
  const conflict = useConflict(
    () => refusal.value,
    (theirs) => submit(why, versionOf(theirs)),
  );

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
    refusal.value = undefined;
    try {
      const { id } = followUp();
      if (verb() === 'cancel') await followUps.cancel(id, version, reason);
      else if (day.value) await followUps.move(id, version, day.value, reason);
      close();
      done();
    } catch (thrown) {
      refusal.value = asRefusal(thrown);
      // The answer holds all that is needed to choose; that the row behind it follows is a courtesy.
      if (refusal.value.conflict) void followUps.lookAgain(followUp().person.id).catch(asRefusal);
    } finally {
      isSending.value = false;
    }
  }

  function close() {
    isOpen.value = false;
    conflict.leave();
  }

  return reactive({
    isSending,
    isLacking: computed(() => isTried.value && isLacking.value),
    check: () => {
      isTried.value = true;
      return !isLacking.value;
    },
    conflict,
    day,
    close,
    submit: (reason: string) => submit(reason),
    chips: computed(() => nextChips(today.value, today.value, calendar.value)),
    theirDay: computed(() => {
      const day = conflict.theirs?.['plannedOn'];
      return isDay(day) ? day : null;
    }),
    failure: computed(() => (refusal.value && !conflict.isOpen ? sentenceFor(refusal.value) : undefined)),
  });
}

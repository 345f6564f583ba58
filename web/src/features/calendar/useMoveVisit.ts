import { isDay, type Day } from '#domain';
import { computed, reactive, ref, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDayWords } from '../../composables/useDayWords.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { asRefusal, useSentence } from '../../composables/useSentence.ts';
import { tell } from '../../graphql/index.ts';
import { moveVisit } from './calendar.graphql.ts';
import { useSession } from '../../stores/session.ts';
import type { Visit } from './useCalendar.ts';
import { faultOfVisitDay } from './visit-day.ts';

/** Moves a meeting to another day, by menu or by hand. Who moved it meanwhile is told, and one says it again. */
export function useMoveVisit() {
  const { t } = useI18n();
  const words = useDayWords();
  const notice = useNotice();
  const { sentenceFor } = useSentence();
  const session = useSession();
  const visit = ref<Visit>();
  const isOpen = ref(false);
  const isSending = ref(false);
  const day = ref<Day | null>(null);
  const failure = ref<string>();
  const isTried = ref(false);
  const lack = computed(() => faultOfVisitDay(day.value, session.today));
  const dayFault = computed(() => (isTried.value && lack.value ? t(`calendar.${lack.value}`) : undefined));
  let version = 0;

  function open(it: Visit, on: Day | null = null) {
    visit.value = it;
    version = it.version;
    day.value = on;
    isTried.value = false;
    failure.value = undefined;
    isOpen.value = true;
  }

  // What was refused was refused of another day.
  watch(day, () => (failure.value = undefined));

  function check() {
    isTried.value = true;
    return !lack.value;
  }

  async function submit(reason: string) {
    if (!visit.value || !day.value || isSending.value) return;
    failure.value = undefined;
    isSending.value = true;
    try {
      await tell(moveVisit, { input: { id: visit.value.id, version, plannedOn: day.value, reason } });
      isOpen.value = false;
      notice.say({ text: t('calendar.moved', { name: visit.value.person.name, day: words.short(day.value) }) });
    } catch (thrown) {
      const refusal = asRefusal(thrown);
      const theirs = refusal.conflict?.theirs;
      const theirDay = theirs?.['plannedOn'];
      if (theirs) version = Number(theirs['version'] ?? version);
      failure.value = isDay(theirDay)
        ? t('calendar.movedMeanwhile', { day: words.short(theirDay) })
        : sentenceFor(refusal);
    } finally {
      isSending.value = false;
    }
  }

  return reactive({ visit, isOpen, isSending, day, dayFault, failure, open, check, submit });
}

export type MoveVisit = ReturnType<typeof useMoveVisit>;

import { addDays, officeDays, type Day, type OfficeDay } from '#domain';
import { computed, reactive, ref, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';
import { useConflict, versionOf } from '../../composables/useConflict.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { asRefusal, useSentence } from '../../composables/useSentence.ts';
import { ask, tell, useAsk, type Refusal, type ResultOf } from '../../graphql/index.ts';
import { draftOf, inOrder, isSameDraft, toggled, type CalendarDraft } from './calendar-draft.ts';
import { calendarPreview, officeCalendar, saveCalendar } from './office-calendar.graphql.ts';

export type Preview = ResultOf<typeof calendarPreview>['officeCalendarPreview'];

/** The calendar of an office, as it is kept and as somebody is changing it; nothing is saved before its effects were seen. */
export function useOfficeCalendar() {
  const { t } = useI18n();
  const route = useRoute();
  const router = useRouter();
  const notice = useNotice();
  const { sentenceFor } = useSentence();
  const officeId = computed(() => (route.query['office'] as string | undefined) ?? null);
  const { data, failure, isWaiting, isRefreshing, again } = useAsk(
    officeCalendar,
    computed(() => ({ id: officeId.value })),
  );
  const kept = computed(() => data.value?.officeCalendar);
  const draft = ref<CalendarDraft>();
  const base = ref<CalendarDraft>();
  const preview = ref<Preview>();
  const isSending = ref(false);
  const refusal = ref<Refusal>();
  let version = 0;
  let shownOffice = '';

  const isDirty = computed(() => Boolean(draft.value && base.value && !isSameDraft(draft.value, base.value)));
  // What was changed here stays until it is saved or dropped, also when the calendar is read anew.
  watch(
    kept,
    (it) => {
      if (!it || (it.id === shownOffice && isDirty.value)) return;
      [shownOffice, version] = [it.id, it.version];
      begin(draftOf(it as never));
    },
    { immediate: true },
  );
  // Who may change another office but not the first one begins there.
  watch(kept, (it) => {
    const [first] = it?.offices ?? [];
    if (first && !it?.viewerMay.includes('change') && !officeId.value) void choose(first.id);
  });

  function begin(from: CalendarDraft) {
    base.value = from;
    draft.value = draftOf(from);
    refusal.value = undefined;
  }
  const choose = (id: string) => router.replace({ path: route.path, query: { office: id } });

  const holidays = computed(() => new Map((kept.value?.holidays ?? []).map(({ day, name }) => [day, name])));
  const holidayOf = (day: Day) => holidays.value.get(day) ?? null;
  const days = computed(() => {
    const it = kept.value;
    if (!it || !draft.value) return new Map<Day, OfficeDay>();
    const from = `${it.today.slice(0, 4)}-01-01` as Day;
    return new Map(officeDays(from, addDays(it.today, 760), holidayOf, draft.value).map((day) => [day.day, day]));
  });
  const input = (it: CalendarDraft) => ({ id: shownOffice, version, ...draftOf(inOrder(it)) });

  async function attempt<T>(task: () => Promise<T>): Promise<T | undefined> {
    if (isSending.value) return undefined;
    isSending.value = true;
    refusal.value = undefined;
    try {
      return await task();
    } catch (thrown) {
      refusal.value = asRefusal(thrown);
      return undefined;
    } finally {
      isSending.value = false;
    }
  }

  async function look() {
    const it = draft.value;
    preview.value = it && (await attempt(() => ask(calendarPreview, { input: input(it) })))?.officeCalendarPreview;
  }

  async function save(it = draft.value, before = base.value) {
    if (!it) return;
    const saved = (await attempt(() => tell(saveCalendar, { input: input(it) })))?.saveOfficeCalendar;
    if (!saved) return;
    version = saved.version;
    preview.value = undefined;
    begin(draftOf(it));
    const undo = before && { label: t('office-calendar.undo'), do: () => void save(before, undefined) };
    const moved = saved.plans + saved.calls;
    const said = `${before ? 'saved' : 'undone'}${moved ? '' : 'Alone'}`;
    const text = t(`office-calendar.${said}`, { n: moved });
    notice.say({ text, ...(undo ? { action: undo } : {}) });
  }

  const conflict = useConflict(
    () => refusal.value,
    async (theirs) => {
      version = versionOf(theirs);
      await save();
    },
  );

  return reactive({
    kept,
    draft,
    base,
    days,
    failure: computed(() => (data.value ? undefined : failure.value)),
    isWaiting,
    isRefreshing,
    again,
    mayChange: computed(() => kept.value?.viewerMay.includes('change') ?? false),
    isDirty,
    preview,
    isSending,
    conflict,
    fault: computed(() =>
      refusal.value && refusal.value.code !== 'CONFLICT' ? sentenceFor(refusal.value) : undefined,
    ),
    faultyField: computed(() => refusal.value?.field?.replace(/^input\./, '')),
    choose,
    look,
    save: () => save(),
    drop: () => base.value && begin(base.value),
    takeTheirs() {
      const { theirs } = conflict;
      if (!theirs) return;
      version = versionOf(theirs);
      begin(draftOf(theirs as never));
      preview.value = undefined;
      conflict.leave();
    },
    toggle(day: Day) {
      if (draft.value) draft.value.closures = toggled(draft.value, day, holidayOf);
    },
  });
}

export type OfficeCalendarEdit = ReturnType<typeof useOfficeCalendar>;

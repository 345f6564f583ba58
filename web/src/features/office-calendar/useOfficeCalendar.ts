import { addDays, officeDays, type Day, type OfficeDay } from '#domain';
import { computed, reactive, ref, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';
import { useConflict, versionOf } from '../../composables/useConflict.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { asRefusal, useSentence } from '../../composables/useSentence.ts';
import { ask, tell, useAsk, type Refusal, type ResultOf } from '../../graphql/index.ts';
import { draftOf, inOrder, isSameDraft, toggled, type CalendarDraft } from './calendar-draft.ts';
import { leftDrafts } from './left-drafts.ts';
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
      const left = leftDrafts.get(it.id);
      if (left) [draft.value, base.value, version] = [left.draft, left.base, left.version];
    },
    { immediate: true },
  );
  watch(
    draft,
    (it) => {
      if (isDirty.value && base.value && it) leftDrafts.set(shownOffice, { draft: it, base: base.value, version });
      else leftDrafts.delete(shownOffice);
    },
    { deep: true },
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
  const input = (it: CalendarDraft, of = { id: shownOffice, version }) => ({ ...of, ...draftOf(inOrder(it)) });

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

  type Saved = ResultOf<typeof saveCalendar>['saveOfficeCalendar'];

  async function save() {
    const [it, before] = [draft.value, base.value];
    if (!it || !before) return;
    const saved = (await attempt(() => tell(saveCalendar, { input: input(it) })))?.saveOfficeCalendar;
    if (!saved) return;
    preview.value = undefined;
    settle(saved, it);
    notice.say({
      text: told('saved', saved),
      action: { label: t('office-calendar.undo'), do: () => void goBack(before, saved) },
    });
  }

  /** To how it was before, also where another office is looked at by now. */
  async function goBack(to: CalendarDraft, { id, version: at }: Saved) {
    try {
      const { saveOfficeCalendar: saved } = await tell(saveCalendar, { input: input(to, { id, version: at }) });
      settle(saved, to);
      notice.say({ text: told('undone', saved) });
    } catch (thrown) {
      notice.say({ text: sentenceFor(asRefusal(thrown)), isFault: true });
    }
  }

  function settle(saved: Saved, it: CalendarDraft) {
    if (saved.id !== shownOffice) return;
    version = saved.version;
    begin(draftOf(it));
  }
  const told = (what: 'saved' | 'undone', { plans, calls }: Saved) =>
    t(`office-calendar.${what}${plans + calls ? '' : 'Alone'}`, { n: plans + calls });

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
    save,
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

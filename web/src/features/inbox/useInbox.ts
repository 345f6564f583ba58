import { dayIn, type Day } from '#domain';
import { computed } from 'vue';
import { useAttempt } from '../../composables/useAttempt.ts';
import { useOtherTabs } from '../../composables/useOtherTabs.ts';
import { usePagesOf } from '../../composables/usePagesOf.ts';
import type { ReminderFieldsFragment } from '../../graphql/gql/graphql.ts';
import { readFragment, tell } from '../../graphql/index.ts';
import { READ_SIGN, useBell } from '../../stores/bell.ts';
import { useSession } from '../../stores/session.ts';
import { inboxQuery, markReminder, readInbox, reminderFields } from './inbox.graphql.ts';

export type Told = ReminderFieldsFragment;

/** My reminders by the day on which they were told, and what I do with them. */
export function useInbox() {
  const session = useSession();
  const bell = useBell();
  const attempt = useAttempt();
  const pages = usePagesOf(
    inboxQuery,
    () => ({}),
    (answer) => answer.inbox,
  );
  useOtherTabs({ changed: (name) => name === READ_SIGN && void pages.again(), woken: () => void pages.again() });

  const rows = computed(() => pages.rows.value.map((it) => readFragment(reminderFields, it)));
  const days = computed(() => {
    const byDay = new Map<Day, Told[]>();
    for (const row of rows.value) {
      const day = dayIn(session.timeZone, new Date(row.toldAt));
      byDay.set(day, [...(byDay.get(day) ?? []), row]);
    }
    return [...byDay].map(([day, told]) => ({ day, told }));
  });

  async function mark(id: string, isRead: boolean) {
    const done = await attempt(() => tell(markReminder, { input: { id, isRead } }));
    if (done) bell.hear(done.answer.markReminder.unread);
  }

  /** What came since this list was read stays unread. */
  async function readAll() {
    const [newest] = rows.value;
    if (!newest) return;
    const done = await attempt(() => tell(readInbox, { input: { until: newest.toldAt } }));
    if (done) bell.hear(done.answer.readInbox.unread);
  }

  return { ...pages, rows, days, mark, readAll };
}

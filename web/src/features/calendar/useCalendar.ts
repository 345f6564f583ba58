import { weekdayOf, type Day } from '#domain';
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useIsWide } from '../../composables/useIsWide.ts';
import { useAsk, type ResultOf } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { daysOf, placeOf, stepped, type CalendarPlace } from './calendar-window.ts';
import { calendar } from './calendar.graphql.ts';

type Answer = ResultOf<typeof calendar>['calendar'];
export type Visit = Answer['visits'][number];
export type Due = Answer['dues'][number];
export type Talk = Answer['talks'][number];
export type Renewal = Answer['renewals'][number];

/** A day with all that falls on it. */
export interface PlannedDay {
  readonly day: Day;
  readonly isBusiness: boolean;
  readonly holiday: string | null;
  /** How much of mine: meetings, promises, reports. */
  readonly load: { readonly visits: number; readonly promises: number; readonly reports: number };
  readonly visits: readonly Visit[];
  readonly dues: readonly Due[];
  readonly renewals: readonly Renewal[];
  /** What was held on it. */
  readonly talks: readonly Talk[];
}

/** Whether nothing at all falls on a day. */
export const isFreeDay = ({ visits, dues, renewals, talks }: PlannedDay): boolean =>
  ![visits, dues, renewals, talks].some(({ length }) => length);

/** The calendar as its address has it: each page and view is a step of the browser. */
export function useCalendar() {
  const route = useRoute();
  const router = useRouter();
  const session = useSession();
  const isWide = useIsWide();
  const place = computed(() => placeOf(route.query, session.today, isWide.value));
  const shown = computed(() => daysOf(place.value));
  const { data, failure, isWaiting, isRefreshing, again } = useAsk(
    calendar,
    computed(() => ({ from: shown.value[0]!, to: shown.value.at(-1)!, scope: place.value.scope })),
  );

  const days = computed<PlannedDay[]>(() => {
    const answer = data.value?.calendar;
    const known = new Map(answer?.days.map((it) => [it.day, it]));
    return shown.value.map((day) => {
      const of = known.get(day);
      return {
        day,
        isBusiness: of?.isBusiness ?? ![0, 6].includes(weekdayOf(day)),
        holiday: of?.holiday ?? null,
        load: { visits: of?.visits ?? 0, promises: of?.promises ?? 0, reports: of?.reports ?? 0 },
        visits: answer?.visits.filter(({ plannedOn }) => plannedOn === day) ?? [],
        dues: answer?.dues.filter((it) => it.day === day) ?? [],
        renewals: answer?.renewals.filter((it) => it.day === day) ?? [],
        talks: answer?.talks.filter((it) => it.day === day) ?? [],
      };
    });
  });

  const go = (change: Partial<CalendarPlace>) => {
    const { view, on, scope } = { ...place.value, ...change };
    return router.push({
      path: route.path,
      query: { view, on, ...(scope === 'OFFICE' ? { scope } : {}) },
    });
  };

  return {
    place,
    days,
    isWide,
    isCut: computed(() => data.value?.calendar.isCut ?? false),
    failure: computed(() => (data.value ? undefined : failure.value)),
    isWaiting,
    isRefreshing,
    again,
    go,
    turn: (by: 1 | -1) => go({ on: stepped(place.value, by) }),
    goToday: () => go({ on: session.today }),
  };
}

import type { Day } from '#domain';
import { computed, nextTick, shallowRef, type Ref } from 'vue';
import { keptPlace, keepPlace } from './kept-place.ts';
import { heightOf, joined, newSlot, ROW, touching, type Cursors, type Slot } from './timeline-slots.ts';
import { HEAD, useArrival } from './useArrival.ts';
import { useScrollView } from './useScrollView.ts';
import { useSteadyRows } from './useSteadyRows.ts';

/** The room of a page that is waited for, in pixels. */
const WAITING = 600;
/** How far beyond the window rows are kept ready, in pixels. */
const MARGIN = 700;

interface Read extends Cursors {
  readonly nodes: readonly { readonly id: string }[];
}

/** The past of a person as one endless list: which pages of it are there, which are shown, and the place where one reads. */
export function useTimeline(list: Ref<HTMLElement | null>, personId: string) {
  const kept = keptPlace(personId);
  const slots = shallowRef<Slot[]>([newSlot(kept?.place ?? null)]);
  const { view, isReached, follow, shift } = useScrollView(list, MARGIN);
  const { goal, arrive } = useArrival({ topOf, follow, hold: () => steady.remember() });
  const steady = useSteadyRows(list, () => !goal.value);
  if (kept) goal.value = { slot: slots.value[0]!, ...kept };

  const shown = computed(() => {
    const heights = slots.value.map((slot) => heightOf(slot, ROW, WAITING));
    const cut = touching(heights, view.value);
    let top = cut.above;
    let before = slots.value.slice(0, cut.from).reduce((sum, { rows }) => sum + (rows ?? 0), 0);
    const pages = slots.value.slice(cut.from, cut.to).map((slot, at) => {
      // One reads on upwards only from within the list, and once one has arrived there: the way is measured from its top.
      const isAbove = !!slot.place && 'before' in slot.place && slot !== goal.value?.slot;
      const isPaused = isAbove && (!isReached.value || !!goal.value);
      const page = { slot, before, isPaused, view: { top: view.value.top - top, bottom: view.value.bottom - top } };
      top += heights[cut.from + at]!;
      before += slot.rows ?? 0;
      return page;
    });
    return { ...cut, pages };
  });

  /** A page above what is read pushes it down: the view goes along at once, so that the rows in it stay where they are. */
  function found(slot: Slot, rows: number) {
    const before = heightOf(slot, ROW, WAITING);
    slot.rows = rows;
    const isNewer = slot.place && 'before' in slot.place;
    if (isNewer && before === 0) shift(heightOf(slot, ROW, WAITING));
  }

  async function read(slot: Slot, page: Read) {
    slots.value = joined(slots.value, slot, page);
    await nextTick();
    if (goal.value?.slot === slot) return arrive(page.nodes);
    steady.settle();
    return follow();
  }

  /** Where a page begins in the window, whether it is shown or not. */
  function topOf(slot: Slot) {
    const above = slots.value.slice(0, slots.value.indexOf(slot));
    const top = list.value?.getBoundingClientRect().top ?? 0;
    return above.reduce((sum, it) => sum + heightOf(it, ROW, WAITING), top);
  }

  /** Notes which row is read, for whoever comes back here. */
  function keep() {
    const row = steady.rowInView();
    const slot = slots.value.find(({ key }) => key === row?.closest<HTMLElement>('[data-stretch]')?.dataset['stretch']);
    if (goal.value) return;
    keepPlace(
      row && slot && row.getBoundingClientRect().top < innerHeight
        ? {
            personId,
            place: slot.place,
            row: row.id.replace('conversation-', ''),
            top: row.getBoundingClientRect().top,
          }
        : null,
    );
  }

  function begin(slot: Slot) {
    goal.value = { slot, row: undefined, top: HEAD };
    slots.value = [slot];
  }

  return {
    shown,
    ROW,
    found,
    read,
    keep,
    measured: () => {
      steady.settle();
      follow();
    },
    rowInView: steady.rowInView,
    /** Whether the list begins with the newest conversation. */
    isWhole: computed(() => !slots.value[0]?.place),
    isAllRead: computed(() => slots.value.every(({ rows }) => rows !== null)),
    /** Begins anew at that day, or with the newest. */
    goTo: (on: Day | null) => begin(newSlot(on && { on })),
  };
}

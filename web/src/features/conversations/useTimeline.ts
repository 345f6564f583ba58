import type { Day } from '#domain';
import { computed, nextTick, shallowRef, type Ref } from 'vue';
import { keptPlace, keepPlace } from './kept-place.ts';
import { heightOf, heightOfRows, joined, newSlot, touching, type Cursors, type Slot } from './timeline-slots.ts';
import { useScrollView } from './useScrollView.ts';
import { useSteadyRows } from './useSteadyRows.ts';

/** A row with two lines, and the room of a page that is waited for, in pixels. */
const [ROW, WAITING] = [168, 600];
/** How far beyond the window rows are kept ready, in pixels. */
const MARGIN = 700;
/** What stands fixed above the rows, in pixels. */
const HEAD = 64;
/** How many frames it takes at most until all is measured on the way to a row. */
const TURNS = 60;

/** Where the list is on its way to: a row of a page, or its first, and where that is to stand in the window. */
interface Goal {
  readonly slot: Slot;
  readonly row: string | undefined;
  readonly top: number;
}

interface Read extends Cursors {
  readonly nodes: readonly { readonly id: string }[];
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The past of a person as one endless list: which pages of it are there, which are shown, and the place where one reads. */
export function useTimeline(list: Ref<HTMLElement | null>, personId: string) {
  const kept = keptPlace(personId);
  const slots = shallowRef<Slot[]>([newSlot(kept?.place ?? null)]);
  const { view, isReached, follow, shift } = useScrollView(list, MARGIN);
  const steady = useSteadyRows(list);
  let going: Goal | undefined = kept && { slot: slots.value[0]!, ...kept };

  const shown = computed(() => {
    const heights = slots.value.map((slot) => heightOf(slot, ROW, WAITING));
    const cut = touching(heights, view.value);
    let top = cut.above;
    let before = slots.value.slice(0, cut.from).reduce((sum, { rows }) => sum + (rows ?? 0), 0);
    const pages = slots.value.slice(cut.from, cut.to).map((slot, at) => {
      // Above the list's top one reads on upwards only from within the list.
      const isPaused = !isReached.value && slot !== going?.slot && !!slot.place && 'before' in slot.place;
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
    if (going?.slot === slot) return arrive(going, page);
    if (!going) steady.settle();
    return follow();
  }

  /** Where a page begins in the window, whether it is shown or not. */
  function topOf(slot: Slot) {
    const above = slots.value.slice(0, slots.value.indexOf(slot));
    const top = list.value?.getBoundingClientRect().top ?? 0;
    return above.reduce((sum, it) => sum + heightOf(it, ROW, WAITING), top);
  }

  /** Scrolls until the row stands where it is wanted. What is not shown yet is sought where it is thought to be. */
  async function arrive({ slot, row, top }: Goal, { nodes }: Read) {
    const index = Math.max(0, row ? nodes.findIndex(({ id }) => id === row) : 0);
    const id = nodes[index]?.id;
    for (let turn = 0, still = 0; turn < TURNS && still < 3; turn += 1) {
      const place = document.getElementById(`conversation-${id}`)?.getBoundingClientRect().top;
      const moved = (place ?? topOf(slot) + heightOfRows(slot, index, ROW)) - top;
      still = place !== undefined && Math.abs(moved) < 1 ? still + 1 : 0;
      if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
      follow();
      await nextFrame();
    }
    going = undefined;
    steady.remember();
  }

  /** Notes which row is read, for whoever comes back here. */
  function keep() {
    const row = steady.rowInView();
    const slot = slots.value.find(({ key }) => key === row?.closest<HTMLElement>('[data-stretch]')?.dataset['stretch']);
    if (going) return;
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
    going = { slot, row: undefined, top: HEAD };
    slots.value = [slot];
  }

  return {
    shown,
    ROW,
    found,
    read,
    keep,
    measured: () => {
      if (!going) steady.settle();
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

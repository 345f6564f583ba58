import { shallowRef } from 'vue';
import { heightOfRows, ROW, type Slot } from './timeline-slots.ts';

/** What stands fixed above the rows, in pixels. */
export const HEAD = 64;
/** How many frames it takes at most until all is measured on the way to a row. */
const TURNS = 60;
/** So often the row must be found where it is wanted, one frame after the other. */
const STILL = 3;

/** Where the list is on its way to: a row of a page, or its first, and where that is to stand in the window. */
interface Goal {
  readonly slot: Slot;
  readonly row: string | undefined;
  readonly top: number;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

interface Way {
  /** Where a page begins in the window, in pixels, whether it is shown or not. */
  readonly topOf: (slot: Slot) => number;
  /** The window was scrolled. */
  readonly follow: () => void;
  /** It stands where it is wanted, and is to stay there. */
  readonly hold: () => void;
}

/** The way to a place in the past: the window is scrolled until that stands where it is wanted, however the rows come. */
export function useArrival({ topOf, follow, hold }: Way) {
  const goal = shallowRef<Goal>();

  /** By how much the row is away from where it is wanted. What is not shown yet is sought where it is thought to be. */
  function wayTo({ slot, top }: Goal, index: number, row: HTMLElement | null) {
    return (row?.getBoundingClientRect().top ?? topOf(slot) + heightOfRows(slot, index, ROW)) - top;
  }

  async function arrive(nodes: readonly { readonly id: string }[]) {
    const aim = goal.value;
    if (!aim) return;
    const index = Math.max(0, aim.row ? nodes.findIndex(({ id }) => id === aim.row) : 0);
    let still = 0;
    for (let turn = 0; turn < TURNS; turn += 1) {
      const row = document.getElementById(`conversation-${nodes[index]?.id}`);
      const way = wayTo(aim, index, row);
      still = row && Math.abs(way) < 1 ? still + 1 : 0;
      if (still === STILL) break;
      if (Math.abs(way) >= 1) scrollBy({ top: way, behavior: 'instant' });
      follow();
      await nextFrame();
      if (goal.value !== aim) return;
    }
    // Before anything else may move it.
    hold();
    goal.value = undefined;
  }

  return { goal, arrive };
}

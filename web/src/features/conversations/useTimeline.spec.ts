import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { enableAutoUnmount, mount } from '@vue/test-utils';
import { defineComponent, h, nextTick, ref } from 'vue';
import { useTimeline } from './useTimeline.ts';

const HEAD = 64;
const { requestAnimationFrame: frameOf, scrollBy: scroll } = globalThis;
let frames: FrameRequestCallback[] = [];
/** How far from the window's top the row stands that is looked for, and what scrolls the window. */
let top = 0;

async function frame() {
  frames.splice(0).forEach((it) => it(0));
  for (let turn = 0; turn < 3; turn += 1) await nextTick();
}

/** The list of somebody's past on the way to a day, of which the page was just read. */
async function onTheWay() {
  let timeline!: ReturnType<typeof useTimeline>;
  const List = defineComponent(() => {
    const list = ref<HTMLElement | null>(null);
    timeline = useTimeline(list, 'shiraki');
    return () => h('div', { ref: list }, [h('article', { id: 'conversation-may' })]);
  });
  const { element } = mount(List, { attachTo: document.body });
  Object.assign(element.firstElementChild!, { getBoundingClientRect: () => ({ top, bottom: top + 100 }) });
  top = 900;
  timeline.goTo('2015-05-31');
  const { slot } = timeline.shown.value.pages[0]!;
  timeline.found(slot, 1);
  void timeline.read(slot, { nodes: [{ id: 'may' }], startCursor: 'may', endCursor: null });
  for (let turn = 0; turn < 3; turn += 1) await nextTick();
  return () => timeline.shown.value.pages.find((it) => it.slot.place && 'before' in it.slot.place);
}

enableAutoUnmount(afterEach);
beforeEach(() => {
  frames = [];
  Object.assign(globalThis, {
    requestAnimationFrame: (it: FrameRequestCallback) => frames.push(it),
    scrollBy: (by: { top: number }) => (top -= by.top),
  });
});
afterEach(() => {
  Object.assign(globalThis, { requestAnimationFrame: frameOf, scrollBy: scroll });
});

describe('the way to a day of the past', () => {
  it('reads what is newer only once that day stands where it is read', async () => {
    const newer = await onTheWay();
    for (let turn = 0; turn < 3; turn += 1) {
      expect(newer()).toMatchObject({ isPaused: true });
      await frame();
    }
    expect([newer()?.isPaused, top]).toEqual([false, HEAD]);
  });

  it('goes on where the day is moved by what is measured at the last moment', async () => {
    const newer = await onTheWay();
    await frame();
    await frame();
    top += 40;
    await frame();
    expect(newer()).toMatchObject({ isPaused: true });
    for (let turn = 0; turn < 3; turn += 1) await frame();
    expect([newer()?.isPaused, top]).toEqual([false, HEAD]);
  });
});

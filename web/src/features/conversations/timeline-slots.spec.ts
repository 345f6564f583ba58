import { describe, expect, it } from '@jest/globals';
import { heightOf, joined, newSlot, touching } from './timeline-slots.ts';

const read = (place: Parameters<typeof newSlot>[0], rows = 20) => Object.assign(newSlot(place), { rows });
const places = (slots: readonly { place: unknown }[]) => slots.map(({ place }) => place);

describe('the pages of the past', () => {
  it('go on behind the last one that was read, and end where it ended', () => {
    const first = read(null, 10);
    const slots = joined([first], first, { endCursor: 'a' });
    expect(places(slots)).toEqual([null, { after: 'a' }]);
    expect(places(joined(slots, slots[1]!, { startCursor: 'x', endCursor: null }))).toEqual([null, { after: 'a' }]);
  });

  it('leave no gap where a page ends elsewhere when it is read anew', () => {
    const [first, second] = [read(null, 10), read({ after: 'a' })];
    expect(places(joined([first, second], first, { endCursor: 'b' }))).toEqual([null, { after: 'b' }]);
  });

  it('go on in both directions from a day, upwards until there is nothing newer', () => {
    const day = read({ on: '2026-10-31' });
    const slots = joined([day], day, { startCursor: 'day', endCursor: 'a' });
    expect(places(slots)).toEqual([{ before: 'day' }, { on: '2026-10-31' }, { after: 'a' }]);
    const higher = joined(slots, slots[0]!, { startCursor: 'b', endCursor: null });
    expect(places(higher)).toEqual([{ before: 'b' }, { before: 'day' }, { on: '2026-10-31' }, { after: 'a' }]);
    expect(joined(higher, higher[0]!, {})).toHaveLength(4);
  });

  it('go on behind a page that was read upwards, where the list begins with it', () => {
    const page = read({ before: 'a' });
    expect(places(joined([page], page, { endCursor: 'b' }))).toEqual([{ before: 'a' }, { after: 'b' }]);
  });

  it('take the room that their chunks took when they were last shown', () => {
    const slot = read(null, 10);
    expect(heightOf(slot, 100, 50)).toBe(1_000);
    slot.heights.set(0, 720);
    expect(heightOf(slot, 100, 50)).toBe(1_220);
  });
});

describe('what of a long list is shown', () => {
  const heights = Array.from({ length: 500 }, () => 1_000);

  it('is what touches the view; the rest is room above and below', () => {
    expect(touching(heights, { top: 5_500, bottom: 7_200 })).toEqual({ from: 5, to: 8, above: 5_000, below: 492_000 });
  });

  it('is the first or the last one where the view lies beyond', () => {
    expect(touching(heights, { top: -3_000, bottom: -1_000 })).toMatchObject({ from: 0, to: 1, above: 0 });
    expect(touching(heights, { top: 900_000, bottom: 901_000 })).toMatchObject({ from: 499, to: 500, below: 0 });
  });
});

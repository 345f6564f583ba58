import { describe, expect, it } from '@jest/globals';
import { ref } from 'vue';
import { Refusal } from '../graphql/refusal.ts';
import { useConflict, versionOf } from './useConflict.ts';

const savedFirst = (version: number) => new Refusal('CONFLICT', undefined, { theirs: { version, text: '猫' } });

/** A form that is refused with each of these, and then saved. */
function aForm(...answers: Refusal[]) {
  const refusal = ref<Refusal>();
  const sent: number[] = [];
  async function send(version: number) {
    refusal.value = undefined;
    sent.push(version);
    await Promise.resolve();
    refusal.value = answers.shift();
  }
  const conflict = useConflict(
    () => refusal.value,
    (theirs) => send(versionOf(theirs)),
  );
  return { conflict, send, sent };
}

describe('two people who save the same thing', () => {
  it('shows what the first one saved, and saves over it when asked', async () => {
    const { conflict, send, sent } = aForm(savedFirst(4));
    await send(3);
    expect(conflict).toMatchObject({ isOpen: true, theirs: { text: '猫' } });
    const again = conflict.insist();
    expect(conflict.isOpen).toBe(true);
    await again;
    expect([sent, conflict.isOpen]).toEqual([[3, 4], false]);
  });

  it('asks again where a third one saved meanwhile', async () => {
    const { conflict, send, sent } = aForm(savedFirst(4), savedFirst(5));
    await send(3);
    await conflict.insist();
    expect(conflict.isOpen).toBe(true);
    await conflict.insist();
    expect([sent, conflict.isOpen]).toEqual([[3, 4, 5], false]);
  });

  it('goes back to what was written where it is closed without a choice, and asks at the next attempt', async () => {
    const { conflict, send } = aForm(savedFirst(4), savedFirst(4));
    await send(3);
    conflict.isOpen = false;
    expect(conflict.theirs).toBeUndefined();
    await send(3);
    expect(conflict.isOpen).toBe(true);
  });

  it('is over where the answer is another one', async () => {
    const { conflict, send } = aForm(savedFirst(4), new Refusal('NOTHING_CHANGED'));
    await send(3);
    await conflict.insist();
    expect(conflict.isOpen).toBe(false);
  });
});

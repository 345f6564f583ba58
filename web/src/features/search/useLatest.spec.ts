import { describe, expect, it } from '@jest/globals';
import { effectScope, nextTick, ref } from 'vue';
import { Refusal } from '../../graphql/refusal.ts';
import { useLatest } from './useLatest.ts';

/** Somebody types, and the server answers when the test says so. */
function aSearch() {
  const typed = ref('');
  const waiting: { text: string; answer: (found: string) => void; fail: (thrown: unknown) => void }[] = [];
  const asks = (text: string) => new Promise<string>((answer, fail) => waiting.push({ text, answer, fail }));
  const latest = effectScope(true).run(() => useLatest(typed, asks, (text) => !text))!;
  const settled = async (deed: () => void) => {
    deed();
    // The question is seen, then the answer.
    for (let turn = 0; turn < 3; turn += 1) await nextTick();
  };
  const type = (text: string) => settled(() => (typed.value = text));
  return { latest, waiting, type, settled, shown: () => latest.answer.value?.found };
}

describe('what is found while somebody types', () => {
  it('stands until the next answer has come', async () => {
    const { latest, waiting, type, settled, shown } = aSearch();
    await type('佐');
    await settled(() => waiting[0]!.answer('一人'));
    await type('佐藤');
    expect([shown(), latest.isAsking.value]).toEqual(['一人', true]);
    await settled(() => waiting[1]!.answer('二人'));
    expect([shown(), latest.isAsking.value, latest.answer.value?.question]).toEqual(['二人', false, '佐藤']);
  });

  it('is the answer to the last question, in whatever order they come', async () => {
    const { waiting, type, settled, shown } = aSearch();
    await type('佐');
    await type('佐藤');
    await settled(() => waiting[1]!.answer('二人'));
    await settled(() => waiting[0]!.answer('一人'));
    expect(shown()).toBe('二人');
  });

  it('goes when nothing is sought any more, and what comes then is dropped', async () => {
    const { latest, waiting, type, settled, shown } = aSearch();
    await type('佐藤');
    await type('');
    await settled(() => waiting[0]!.answer('一人'));
    expect([shown(), latest.isAsking.value, waiting.length]).toEqual([undefined, false, 1]);
  });

  it('says why it failed, and is asked again', async () => {
    const { latest, waiting, type, settled, shown } = aSearch();
    await type('佐藤');
    await settled(() => waiting[0]!.fail(new Refusal('UNREACHABLE')));
    expect([latest.failure.value !== undefined, latest.isAsking.value]).toEqual([true, false]);
    await settled(() => void latest.again());
    await settled(() => waiting[1]!.answer('一人'));
    expect([latest.failure.value, shown()]).toEqual([undefined, '一人']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { Together } from './together.ts';

/** Asks that wait until they are answered by hand. */
function byHand() {
  const asked: string[][] = [];
  const answers: (() => void)[] = [];
  const together = new Together<string, string>((questions) => {
    asked.push([...questions]);
    return new Promise((resolve, reject) => {
      answers.push(() =>
        questions.includes('bad') ? reject(new Error('bad')) : resolve(questions.map((it) => it.toUpperCase())),
      );
    });
  });
  const answer = async () => {
    while (answers.length === 0) await new Promise(setImmediate);
    answers.shift()!();
  };
  return { together, asked, answer };
}

describe('questions that are asked together', () => {
  it('are one, where they come at the same moment, and each has its own answer', async () => {
    const { together, asked, answer } = byHand();
    const all = Promise.all([together.answer('a'), together.answer('b')]);
    await answer();
    expect(await all).toEqual(['A', 'B']);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('gather while an answer is awaited', async () => {
    const { together, asked, answer } = byHand();
    const first = together.answer('a');
    while (asked.length === 0) await new Promise(setImmediate);
    const rest = Promise.all([together.answer('b'), together.answer('c')]);
    await answer();
    await first;
    await answer();
    expect(await rest).toEqual(['B', 'C']);
    expect(asked).toEqual([['a'], ['b', 'c']]);
  });

  it('are asked one by one after a fault, so that the one that makes it stops no other', async () => {
    const { together, asked, answer } = byHand();
    const all = Promise.allSettled(['a', 'bad', 'c'].map((it) => together.answer(it)));
    for (let nth = 0; nth < 4; nth++) await answer();
    expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(asked).toEqual([['a', 'bad', 'c'], ['a'], ['bad'], ['c']]);
  });

  it('all fail at once where the database is away', async () => {
    let times = 0;
    const together = new Together<string, string>(() => {
      times += 1;
      return Promise.reject(Object.assign(new Error('away'), { code: '57P01' }));
    });
    const all = await Promise.allSettled(['a', 'b'].map((it) => together.answer(it)));
    expect([times, all.map(({ status }) => status)]).toEqual([1, ['rejected', 'rejected']]);
  });
});

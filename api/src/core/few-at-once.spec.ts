import { describe, expect, it } from '@jest/globals';
import { FewAtOnce, FewOfEach } from './few-at-once.ts';

/** A task that ends when it is told to. */
function aTask() {
  let end = () => undefined as void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let hasBegun = false;
  return {
    end: () => end(),
    get hasBegun() {
      return hasBegun;
    },
    task: async () => {
      hasBegun = true;
      await ended;
      return 'done';
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('of tasks of which few may run at once', () => {
  it('the next waits until one ends, and whoever finds too many waiting is refused', async () => {
    const few = new FewAtOnce({ most: 1, waiting: 1, patience: 60_000, code: 'BUSY' });
    const [first, second] = [aTask(), aTask()];
    const answers = [few.run(first.task), few.run(second.task)];
    await settled();
    expect([first.hasBegun, second.hasBegun]).toEqual([true, false]);
    await expect(few.run(aTask().task)).rejects.toMatchObject({ code: 'BUSY' });
    first.end();
    await settled();
    expect(second.hasBegun).toBe(true);
    second.end();
    expect(await Promise.all(answers)).toEqual(['done', 'done']);
  });

  it('nobody waits longer than they have patience, and none takes the place of one who left', async () => {
    const few = new FewAtOnce({ most: 1, waiting: 1, patience: 1, code: 'BUSY' });
    const [first, second] = [aTask(), aTask()];
    const answer = few.run(first.task);
    await expect(few.run(second.task)).rejects.toMatchObject({ code: 'BUSY' });
    first.end();
    expect([await answer, second.hasBegun]).toEqual(['done', false]);
    expect(await few.run(async () => 'again')).toBe('again');
  });

  it('one that fails makes room as well', async () => {
    const few = new FewAtOnce({ most: 1, code: 'BUSY' });
    await expect(
      few.run(async () => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    expect(await few.run(async () => 'next')).toBe('next');
  });
});

describe('of tasks of which each may run a few', () => {
  it('one who has too many is refused, and nobody else', async () => {
    const few = new FewOfEach({ most: 1, code: 'BUSY' });
    const first = aTask();
    const answer = few.run('aoki', first.task);
    await expect(few.run('aoki', aTask().task)).rejects.toMatchObject({ code: 'BUSY' });
    expect(await few.run('konishi', async () => 'done')).toBe('done');
    first.end();
    expect([await answer, await few.run('aoki', async () => 'again')]).toEqual(['done', 'again']);
  });
});

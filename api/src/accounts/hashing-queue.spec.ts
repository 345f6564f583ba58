import { describe, expect, it } from '@jest/globals';
import { inTurn } from './hashing-queue.ts';

describe('the queue before hashing', () => {
  it('lets two work at a time and twenty wait, turns the rest away, and empties', async () => {
    let running = 0;
    let most = 0;
    const release: (() => void)[] = [];
    const task = async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((done) => release.push(done));
      running -= 1;
    };

    const admitted = Array.from({ length: 22 }, () => inTurn(task));
    await expect(inTurn(task)).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: 2 });

    const all = Promise.all(admitted);
    for (let done = 0; done < 22; done += 1) {
      release.shift()!();
      await new Promise(setImmediate);
    }
    await all;
    expect(most).toBe(2);
    expect(await inTurn(async () => 'free again')).toBe('free again');
  });
});

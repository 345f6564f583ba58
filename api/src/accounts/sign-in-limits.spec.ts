import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../libs/launch/src/testing-database.ts';
import { newId } from '../core/id.ts';
import { dataSourceFor } from '../data-source.ts';
import { SignInLimits } from './sign-in-limits.ts';

let processes: { source: DataSource; limits: SignInLimits }[];

beforeAll(async () => {
  const { url } = await createTestDatabase(`enishi_${newId().replaceAll('-', '')}`);
  const aProcess = async (prepares: boolean) => {
    const source = await dataSourceFor(url, 2).initialize();
    return { source, limits: new SignInLimits(source, prepares) };
  };
  processes = [await aProcess(true), await aProcess(false)];
});
afterAll(async () => {
  for (const { source } of processes) await source.destroy();
});

const aMail = () => `${newId()}@enishi.example`;
let addresses = 0;
const anAddress = () => `2001:db8:${(++addresses).toString(16)}::1`;

/** How many of so many attempts are let through, taken in turn by both processes. */
async function letThrough(attempts: number, attempt: (nth: number) => [email: string, address: string]) {
  let through = 0;
  for (let nth = 0; nth < attempts; nth += 1) {
    const isLet = await processes[nth % 2]!.limits.count(...attempt(nth)).then(
      () => true,
      () => false,
    );
    if (isLet) through += 1;
  }
  return through;
}

describe('guessing', () => {
  it('ends after ten attempts at an account from one network, whichever process is asked', async () => {
    const email = aMail();
    const address = anAddress();
    expect(await letThrough(14, (nth) => [email, address.replace('::1', `::${nth + 1}`)])).toBe(10);
    await expect(processes[0]!.limits.count(email, address)).rejects.toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
      retryAfterSeconds: expect.any(Number),
    });
  });

  it('counts attempts at the same moment', async () => {
    const email = aMail();
    const address = anAddress();
    const attempts = await Promise.allSettled(
      Array.from({ length: 30 }, (_, nth) => processes[nth % 2]!.limits.count(email, address)),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  });

  it('does not lock the owner out on another device', async () => {
    const email = aMail();
    const guesser = anAddress();
    await letThrough(20, () => [email, guesser]);
    await expect(processes[1]!.limits.count(email, anAddress())).resolves.toBeUndefined();
  });

  it('of one password at many accounts ends after fifty from one network', async () => {
    const address = anAddress();
    expect(await letThrough(60, () => [aMail(), address])).toBe(50);
  });

  it('from many networks ends after a hundred at one account, but not for where the owner signs in from', async () => {
    const email = aMail();
    const home = anAddress();
    await processes[0]!.limits.count(email, home);
    await processes[0]!.limits.forgive(email, home);

    expect(await letThrough(110, () => [email, anAddress()])).toBe(100);
    await expect(processes[1]!.limits.count(email, home)).resolves.toBeUndefined();
  });

  it('is not what an office does that signs in behind one address', async () => {
    const address = anAddress();
    for (let nth = 0; nth < 60; nth += 1) {
      const email = aMail();
      await processes[nth % 2]!.limits.count(email, address);
      await processes[nth % 2]!.limits.forgive(email, address);
    }
  });
});

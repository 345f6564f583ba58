import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { ask } from './questions.ts';
import type { User } from './users.ts';

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

interface OfTest {
  /** A window of its own in which the user is signed in already. */
  as: (user: User) => Promise<Page>;
  /** A window in which nobody is signed in. */
  stranger: () => Promise<Page>;
}

interface OfWorker {
  sessionOf: (user: User) => Promise<Session>;
}

async function begin(browser: Browser, { email, password }: User): Promise<Session> {
  const context = await browser.newContext({ baseURL: process.env['ENISHI_ADDRESS'], locale: 'ja-JP' });
  await ask(context, 'SignIn', { input: { email, password } });
  const session = await context.storageState();
  await context.close();
  return session;
}

/** Users sign in once per worker; what is about signing in and out uses the steps of sign-in.ts. */
export const test = base.extend<OfTest, OfWorker>({
  sessionOf: [
    async ({ browser }, use) => {
      const sessions = new Map<string, Promise<Session>>();
      await use((user) => {
        const known = sessions.get(user.email) ?? begin(browser, user);
        sessions.set(user.email, known);
        return known;
      });
    },
    { scope: 'worker' },
  ],
  as: async ({ browser, sessionOf }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (user) => {
      const context = await browser.newContext({ storageState: await sessionOf(user) });
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((it) => it.close()));
  },
  stranger: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((it) => it.close()));
  },
});

export { expect } from '@playwright/test';

import type { Browser, Page } from '@playwright/test';
import { openWindow, stands, type Session } from './window.ts';

/** A coordinator of the demo. */
const COORDINATOR = { email: 'aoki@enishi.example', password: 'enishi-no-demo' };
/** Twenty-five years at one client, and 10,000 entries. */
const LONG_TIMER = '白井 久江';

/** Addresses of persons' pages. */
export interface DemoPeople {
  /** Who is to be met today. */
  readonly met: string;
  readonly longTimer: string;
}

export async function signedIn(browser: Browser, origin: string): Promise<Session> {
  const { context, page } = await openWindow(browser);
  await page.goto(`${origin}/login`);
  await page.getByLabel('メールアドレス').fill(COORDINATOR.email);
  await page.getByLabel('パスワード', { exact: true }).fill(COORDINATOR.password);
  await page.getByRole('button', { name: 'ログイン' }).click();
  await page.waitForURL(/\/today/);
  await stands(page);
  const session = await context.storageState();
  await context.close();
  return session;
}

export async function demoPeople(browser: Browser, origin: string, session: Session): Promise<DemoPeople> {
  const { context, page } = await openWindow(browser, session);
  await page.goto(`${origin}/today`);
  const met = await addressOf(page, '');
  await page.goto(`${origin}/people`);
  await page.getByRole('searchbox').first().fill(LONG_TIMER);
  const longTimer = await addressOf(page, LONG_TIMER);
  await context.close();
  return { met, longTimer };
}

async function addressOf(page: Page, name: string): Promise<string> {
  const link = page.locator('main a[href^="/people/"]').filter({ hasText: name }).first();
  return ((await link.getAttribute('href')) ?? '').split('/').slice(0, 3).join('/');
}

import type { Browser } from '@playwright/test';
import { openWindow, stands, type Session } from './window.ts';

/** How many taps lead from 今日 to the brief of somebody who is not on it: counted by the page, not by this script. */
export async function tapsToBrief(browser: Browser, origin: string, session: Session): Promise<number> {
  const { context, page } = await openWindow(browser, session);
  await page.addInitScript(countTaps);
  await page.goto(`${origin}/today`);
  await stands(page);
  await page.locator('nav a[href="/people"]').click();
  await page.locator('main a[href^="/people/"]').first().click();
  await page.waitForURL(/\/people\/[0-9a-f-]{36}$/);
  await page.getByRole('link', { name: '記録する' }).waitFor();
  const taps = await page.evaluate(() => (globalThis as unknown as { taps: number }).taps);
  await context.close();
  return taps;
}

/** Runs in the page, from its first moment. */
function countTaps(): void {
  const counted = Object.assign(globalThis, { taps: 0 });
  document.addEventListener('click', ({ isTrusted }) => (counted.taps += isTrusted ? 1 : 0), { capture: true });
}

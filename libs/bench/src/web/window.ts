import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

export type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A window of its own, with the reins of its network and its processor. */
export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly reins: CDPSession;
}

/** What the browser of a coordinator at a client's door has: ux.md's slow mobile network. */
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (0.75 * 1_000_000) / 8,
};

export async function openWindow(browser: Browser, storageState?: Session): Promise<Window> {
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'ja-JP' },
    ...(storageState && { storageState }),
  });
  const page = await context.newPage();
  return { context, page, reins: await context.newCDPSession(page) };
}

export async function slowNetwork({ reins }: Window): Promise<void> {
  await reins.send('Network.enable');
  await reins.send('Network.emulateNetworkConditions', SLOW_NETWORK);
}

export const slowProcessor = ({ reins }: Window, rate: number): Promise<unknown> =>
  reins.send('Emulation.setCPUThrottlingRate', { rate });

/** A page stands when its heading does and no bone of a skeleton is left. */
export async function stands(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.skeleton'));
}

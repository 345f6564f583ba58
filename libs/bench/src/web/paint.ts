import type { Browser, Page } from '@playwright/test';
import { middle, type Middle } from './rounds.ts';
import { openWindow, slowNetwork, slowProcessor, stands, type Session, type Window } from './window.ts';

/** Milliseconds until the largest piece of a page stood (LCP), in the middle of five rounds, with nothing kept from before. */
export async function coldPaint(browser: Browser, address: string, session?: Session): Promise<Middle> {
  return middle(async () => {
    const window = await openWindow(browser, session);
    await slowNetwork(window);
    return paintOf(window, address).finally(() => window.context.close());
  });
}

/** The same for who was here before, so that the browser has the files; on a processor four times as slow. */
export async function warmPaint(browser: Browser, address: string, session: Session): Promise<Middle> {
  const window = await openWindow(browser, session);
  await paintOf(window, address);
  await slowProcessor(window, 4);
  const found = await middle(() => paintOf(window, address));
  await window.context.close();
  return found;
}

/** Nothing is asked of the page until its network rests: looking into it costs the very processor that draws it. */
async function paintOf({ page }: Window, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'networkidle' });
  await stands(page);
  return largestPaint(page);
}

const largestPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        }),
      ),
  );

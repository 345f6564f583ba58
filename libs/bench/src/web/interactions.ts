import type { Browser, Page } from '@playwright/test';
import { aDay, type Act } from './day.ts';
import { openWindow, slowProcessor, stands, type Session } from './window.ts';

/** Milliseconds from each tap or key of an act to the next paint, as the browser counts them for INP. */
export interface Timed {
  readonly act: Act;
  readonly times: readonly number[];
}

/** What a coordinator taps and types on one visit, on a processor four times as slow as this one. */
export async function interactions(browser: Browser, origin: string, session: Session): Promise<Timed[]> {
  const window = await openWindow(browser, session);
  const { page } = window;
  await page.addInitScript(watchEvents);
  await page.goto(`${origin}/today`);
  await stands(page);
  await slowProcessor(window, 4);
  const found: Timed[] = [];
  for (const act of aDay) {
    await act.does(page);
    found.push({ act, times: await takeTimes(page, act.events) });
  }
  await window.context.close();
  return found;
}

/** The browser reports nothing that painted within 16 ms. */
const UNREPORTED = 16;

/** Two frames later whatever was caused has been painted and reported. */
async function takeTimes(page: Page, events: number): Promise<number[]> {
  const times = await page.evaluate(async () => {
    for (const _ of [1, 2, 3]) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { eventTimes } = globalThis as unknown as { eventTimes: Map<number, number> };
    const taken = [...eventTimes.values()];
    eventTimes.clear();
    return taken;
  });
  return [...times, ...Array.from({ length: Math.max(0, events - times.length) }, () => UNREPORTED)];
}

/** Runs in the page, from its first moment. */
function watchEvents(): void {
  const eventTimes = new Map<number, number>();
  Object.assign(globalThis, { eventTimes });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      const { interactionId: id, duration } = entry;
      if (id) eventTimes.set(id, Math.max(eventTimes.get(id) ?? 0, duration));
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

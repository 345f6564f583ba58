import type { Browser } from '@playwright/test';
import { openWindow, stands, type Session } from './window.ts';

/** How the past of a person with 10,000 entries goes by. */
export interface Scrolled {
  /** Milliseconds from one frame to the next, the one in the middle. */
  readonly frame: number;
  /** The most elements that ever stood in the page at once. */
  readonly nodes: number;
  /** Pixels by which an entry moved more or less than the finger did, at the worst. */
  readonly jump: number;
  /** How many entries went by. */
  readonly entries: number;
}

/** Down the timeline without a rest, as with a finger that does not let go; on this processor as it is. */
export async function scrollOf(browser: Browser, address: string, session: Session): Promise<Scrolled> {
  const { context, page } = await openWindow(browser, session);
  await page.goto(address);
  await stands(page);
  await page.locator('article[aria-posinset]').first().scrollIntoViewIfNeeded();
  const found = await page.evaluate(scrollDown, { milliseconds: 10_000, step: 60 });
  await context.close();
  return found;
}

/** Runs in the page. */
async function scrollDown({ milliseconds, step }: { milliseconds: number; step: number }): Promise<Scrolled> {
  const frames: number[] = [];
  const seen = new Set<string>();
  let [nodes, jump] = [0, 0];
  const entries = () => [...document.querySelectorAll<HTMLElement>('article[aria-posinset]')];
  const placeOf = (it: HTMLElement) => it.getAttribute('aria-posinset') ?? '';
  const topOf = (it: HTMLElement) => it.getBoundingClientRect().top;
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

  const from = performance.now();
  for (let last = await nextFrame(); last - from < milliseconds;) {
    const watched = entries().find((it) => topOf(it) > innerHeight / 3);
    const [place, before] = watched ? [placeOf(watched), topOf(watched)] : ['', 0];
    const canGo = scrollY + innerHeight + step < document.documentElement.scrollHeight;
    scrollBy({ top: step, behavior: 'instant' });
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
    const after = entries().find((it) => placeOf(it) === place);
    if (canGo && place && after) jump = Math.max(jump, Math.abs(topOf(after) - (before - step)));
    if (place) seen.add(place);
    if (frames.length % 20 === 0) nodes = Math.max(nodes, document.querySelectorAll('*').length);
  }
  const frame = frames.sort((a, b) => a - b)[Math.floor(frames.length / 2)] ?? 0;
  return { frame, nodes, jump, entries: seen.size };
}

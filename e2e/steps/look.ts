import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Language } from './states.ts';

type Theme = 'light' | 'dark';

interface Sight {
  readonly name: string;
  readonly theme: Theme;
  readonly viewport: { readonly width: number; readonly height: number };
  /** What waits for a pointer to come near shows itself to a finger. */
  readonly touch: boolean;
}

const desktop = { name: 'on a desktop', viewport: { width: 1440, height: 900 }, touch: false };
const phone = { name: 'on a phone', viewport: { width: 390, height: 844 }, touch: true };
/** What is left of a desktop at 400 %; English words are the longer ones. */
const narrowest = { name: 'on the narrowest phone', viewport: { width: 320, height: 700 }, touch: true };

/** Each theme meets each size and each language, each size each language: all pairs, in half the looks of all mixtures. */
const sights: Record<Language, readonly Sight[]> = {
  ja: [
    { ...desktop, theme: 'dark' },
    { ...phone, theme: 'light' },
  ],
  en: [
    { ...desktop, theme: 'light' },
    { ...narrowest, theme: 'dark' },
  ],
};

export type Look = (what: string) => Promise<void>;

/**
 * Looks at a page in the state in which it stands, on a desktop and on a phone: axe finds nothing, nothing reaches beyond
 * the side, and whatever is pressed is large enough. The next state comes in the size of the last look, to turn it less.
 */
export async function looksAt(page: Page, language: Language): Promise<Look> {
  const finger = await page.context().newCDPSession(page);
  let order = [...sights[language]];
  return async (what) => {
    for (const { name, theme, viewport, touch } of order) {
      await finger.send('Emulation.setTouchEmulationEnabled', { enabled: touch });
      await page.setViewportSize(viewport);
      await page.evaluate(backToTheMenu);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${theme}\\b`));
      await page.evaluate(allStandsStill);
      await axeFindsNothing(page, `${what}, ${name}, ${theme}`);
      if (touch) await everythingFits(page, `${what}, ${name}`);
    }
    order = order.reverse();
  };
}

/** In another size the button of an open menu stands elsewhere, and the menu with it. */
const backToTheMenu = () =>
  document.querySelector('[aria-haspopup="menu"][aria-expanded="true"]')?.scrollIntoView({ block: 'center' });

/**
 * A colour on its way to another one is neither of them. What pulses for ever is not waited for, nor what moves where nobody
 * sees it, as in a closed fold: there it stands still, and never arrives.
 */
async function allStandsStill() {
  const isSeen = ({ effect }: Animation) =>
    effect instanceof KeyframeEffect && Boolean(effect.target?.checkVisibility({ contentVisibilityAuto: true }));
  const isPassing = (it: Animation) => it.effect?.getComputedTiming().iterations !== Infinity;
  const passing = document.getAnimations().filter((it) => isPassing(it) && isSeen(it));
  const arrived = Promise.allSettled(passing.map((it) => it.finished));
  // Longer than any motion of ours: then axe says what it sees.
  await Promise.race([arrived, new Promise((resolve) => setTimeout(resolve, 3_000))]);
}

/** axe with all its rules. It is read into a page once; each further look finds it there. */
async function axeFindsNothing(page: Page, what: string) {
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
  expect.soft(found, what).toEqual([]);
}

/** WCAG 2.2: reflow (1.4.10) and the size of targets (2.5.8); links within a sentence aside. */
async function everythingFits(page: Page, what: string) {
  const found = await page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary');
    const isSmall = (it: HTMLElement) => {
      if (!it.checkVisibility() || getComputedStyle(it).display === 'inline') return false;
      const { width, height } = (it.closest('label') ?? it).getBoundingClientRect();
      return width > 1 && height > 1 && (width < 23.5 || height < 23.5);
    };
    return {
      beyondTheSide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      tooSmall: [...targets].filter(isSmall).map((it) => it.outerHTML.slice(0, 200)),
    };
  });
  expect.soft(found, what).toEqual({ beyondTheSide: 0, tooSmall: [] });
}

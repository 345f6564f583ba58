import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Language } from './tour.ts';

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

type Theme = 'light' | 'dark';

/** Each theme meets each size and each language, each size each language: all pairs, in half the looks of all mixtures. */
const themes: Record<Language, { readonly desktop: Theme; readonly phone: Theme }> = {
  ja: { desktop: 'dark', phone: 'light' },
  en: { desktop: 'light', phone: 'dark' },
};

/** A page as it stands, on a desktop and on a phone: axe finds nothing, and nothing reaches beyond the side. */
export async function lookAt(page: Page, what: string, language: Language) {
  await page.setViewportSize(desktop);
  await lookOnce(page, `${what} on a desktop`, themes[language].desktop);

  await page.setViewportSize(phone);
  const finger = await page.context().newCDPSession(page);
  // What waits for a pointer to come near shows itself to a finger. It lasts until the next page.
  await finger.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await lookOnce(page, `${what} on a phone`, themes[language].phone);
  await finger.detach();
}

async function lookOnce(page: Page, what: string, theme: Theme) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${theme}\\b`));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
  expect.soft(found, `${what}, ${theme}`).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(beyond, `${what}: the width beyond the side`).toBeLessThanOrEqual(0);
}

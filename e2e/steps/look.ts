import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** A page as it stands, on both sizes and in both themes: axe finds nothing, and nothing reaches beyond the side. */
export async function lookAt(page: Page, what: string) {
  await page.setViewportSize(desktop);
  await lookOnce(page, `${what} on a desktop`);

  await page.setViewportSize(phone);
  const finger = await page.context().newCDPSession(page);
  // What waits for a pointer to come near shows itself to a finger. It lasts until the next page.
  await finger.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await lookOnce(page, `${what} on a phone`);
  await finger.detach();
}

async function lookOnce(page: Page, what: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
    expect.soft(found, `${what}, ${colorScheme}`).toEqual([]);
  }
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(beyond, `${what}: the width beyond the side`).toBeLessThanOrEqual(0);
}

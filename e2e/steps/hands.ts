import { expect, type Locator, type Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';

/** One way to work: with a finger, or with keys alone. A story told with it is the same for both. */
export interface Hand {
  /** Does what a button, a link or a chip offers; the keys are for whoever has them, as the product lists them. */
  use: (target: Locator, keys?: string) => Promise<void>;
  /** One of the main places. */
  goTo: (place: string, keys: string) => Promise<void>;
  /** A row of the list: tapped, or reached from row to row. */
  open: (row: Locator) => Promise<void>;
  /** What stands behind three dots. */
  useMenu: (button: Locator, item: string) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  choose: (group: Locator, label: string | RegExp) => Promise<void>;
  /** A day of the month behind the button: today is where one begins. */
  pickDay: (button: Locator, day: string, daysAhead: number) => Promise<void>;
}

const nav = (page: Page) => page.getByRole('navigation', { name: 'メニュー' });

export const byTouch = (page: Page): Hand => {
  const use = (target: Locator) => target.tap();
  return {
    use,
    goTo: async (place) => {
      const tab = nav(page).getByRole('link', { name: place, exact: true });
      if (await tab.isVisible()) return tab.tap();
      await nav(page).getByRole('link', { name: 'その他' }).tap();
      return page.getByRole('main').getByRole('link', { name: place, exact: true }).tap();
    },
    open: use,
    useMenu: async (button, item) => {
      await button.tap();
      await page.getByRole('menuitem', { name: item }).tap();
    },
    write: async (field, text) => {
      await field.tap();
      await expect(field).toBeFocused();
      await page.keyboard.insertText(text);
    },
    choose: (group, label) => group.getByText(label).first().tap(),
    pickDay: async (button, day) => {
      await button.tap();
      const there = page.locator(`[data-value="${day}"]:not([data-outside-view])`);
      const next = page.getByRole('button', { name: '翌月' });
      await expect(next).toBeVisible();
      if (!(await there.isVisible())) await next.tap();
      await there.tap();
    },
  };
};

export const byKeys = (page: Page): Hand => {
  const { keyboard } = page;

  async function press(keys: string) {
    for (const key of keys.split(' ')) await keyboard.press(key);
  }
  async function reach(target: Locator, key: string) {
    await expect(target).toBeVisible();
    for (let steps = 0; steps < 60; steps += 1) {
      if (await target.evaluate((it) => it === document.activeElement)) return;
      await keyboard.press(key);
    }
    await expect(target).toBeFocused();
  }

  return {
    use: async (target, keys) => {
      await expect(target).toBeVisible();
      if (keys) return press(keys);
      await tabTo(page, target);
      return keyboard.press('Enter');
    },
    goTo: (_place, keys) => press(keys),
    open: async (row) => {
      await reach(row, 'j');
      await keyboard.press('Enter');
    },
    useMenu: async (button, item) => {
      await tabTo(page, button);
      await keyboard.press('Enter');
      await reach(page.getByRole('menuitem', { name: item }), 'ArrowDown');
      await keyboard.press('Enter');
    },
    write: async (field, text) => {
      await tabTo(page, field);
      await keyboard.insertText(text);
    },
    choose: async (group, label) => {
      const radio = group.getByRole('radio', { name: label }).first();
      const all = group.getByRole('radio');
      const checked = group.getByRole('radio', { checked: true });
      await tabTo(page, (await checked.count()) ? checked : all.first());
      await reach(radio, 'ArrowRight');
      if (!(await radio.isChecked())) await keyboard.press('Space');
    },
    pickDay: async (button, day, daysAhead) => {
      await tabTo(page, button);
      await keyboard.press('Enter');
      await expect(page.locator('[data-value]:focus')).toBeVisible();
      for (let at = 0; at < daysAhead; at += 1) await keyboard.press('ArrowRight');
      await expect(page.locator(`[data-value="${day}"]:focus`)).toBeVisible();
      await keyboard.press('Enter');
    },
  };
};

/** Counts from the next page on what the hands do, where the page first hears of it. */
export async function watchHands(page: Page) {
  const heard = { touches: 0, pointers: 0, keys: 0 };
  await page.exposeFunction('heardOf', (what: keyof typeof heard) => (heard[what] += 1));
  await page.addInitScript(() => {
    const { heardOf } = window as unknown as { heardOf: (what: string) => void };
    const tell = ({ pointerType }: PointerEvent) => heardOf(pointerType === 'touch' ? 'touches' : 'pointers');
    addEventListener('pointerdown', tell, true);
    addEventListener('keydown', () => heardOf('keys'), true);
  });
  return heard;
}

import { expect, type Page } from '@playwright/test';

interface Counted extends Window {
  strokes?: { pointers: number; keys: number };
}

/** From now on every touch, click and key is counted where the page first hears of it. Text that is put in is not. */
export const countStrokes = (page: Page) =>
  page.evaluate(() => {
    const strokes = { pointers: 0, keys: 0 };
    (window as Counted).strokes = strokes;
    document.addEventListener('pointerdown', () => (strokes.pointers += 1), true);
    document.addEventListener('keydown', () => (strokes.keys += 1), true);
  });

/** How many there were, once the sheet itself says that the team has it. */
export async function strokesUntilSaved(page: Page) {
  await expect(page.getByText('保存済み(チーム共有)')).toBeVisible();
  return page.evaluate(() => (window as Counted).strokes ?? { pointers: NaN, keys: NaN });
}

import { expect, type Locator, type Page } from '@playwright/test';

/** Tab, as often as it takes; at most once around the page. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  const isThere = () => target.evaluate((it) => it === document.activeElement);
  for (let steps = 0; steps < 80; steps += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** What an input method does while kana become kanji: the Enter that ends it belongs to the conversion alone. */
export async function convert(page: Page, kana: string, kanji: string, modifiers: 0 | 2 = 0) {
  const session = await page.context().newCDPSession(page);
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, modifiers };
  await session.send('Input.imeSetComposition', { text: kana, selectionStart: kana.length, selectionEnd: kana.length });
  await session.send('Input.imeSetComposition', { text: kanji, selectionStart: 0, selectionEnd: kanji.length });
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await session.send('Input.insertText', { text: kanji });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  await session.detach();
}

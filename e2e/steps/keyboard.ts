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

/** Safari ends the composition first and tells the key after it; only 229 says that it belonged to it. */
export async function convertAsSafari(field: Locator, text: string) {
  await field.focus();
  await field.evaluate((it, value) => {
    const box = it as HTMLInputElement | HTMLTextAreaElement;
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    box.setRangeText(value, box.value.length, box.value.length, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: value }));
    const enter = { key: 'Enter', code: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
    box.dispatchEvent(new KeyboardEvent('keydown', enter));
    box.dispatchEvent(new KeyboardEvent('keyup', enter));
  }, text);
}

/** Every field of the page into which text is written, as they stand there now. */
export const textFields = (page: Page) =>
  page.locator('textarea:visible, input:visible:is([type=text], [type=search], [type=email], :not([type]))');

/**
 * Converts in each text field, in the order of Chromium, in that of Safari and with Ctrl held, and asks after each whether
 * it was only text: whatever Enter does in that field, a conversion does not do.
 */
export async function convertEverywhere(page: Page, isUntouched: () => Promise<void>) {
  const fields = textFields(page);
  const count = await fields.count();
  for (let at = 0; at < count; at += 1) {
    const field = fields.nth(at);
    await field.focus();
    await convert(page, 'さんぽ', '散歩');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(/散歩$/);
    await convertAsSafari(field, '道');
    await convert(page, 'あさ', '朝', 2);
    await expect(field).toBeFocused();
    await expect(fields).toHaveCount(count);
    await isUntouched();
  }
  return count;
}

import { convert } from './steps/keyboard.ts';
import { expect, test } from './steps/test.ts';
import { aoki } from './steps/users.ts';

test.describe('the palette', () => {
  test('opens anywhere, finds a person by reading, and teaches the quicker keys', async ({ as }) => {
    const page = await as(aoki);
    const field = page.getByRole('combobox', { name: '探す・移動する' });
    await page.goto('/settings');
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await expect(page.getByRole('option', { name: /^今日/ })).toContainText('gt');

    await convert(page, 'はせがわ', '長谷川');
    await expect(page.getByRole('option', { name: /^長谷川 結衣はせがわ/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: '長谷川 結衣さん' })).toBeVisible();

    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'キーボードの操作' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option', { name: '長谷川 結衣', exact: true })).toBeVisible();
  });
});

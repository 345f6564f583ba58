import { convert } from './steps/keyboard.ts';
import { expect, test } from './steps/test.ts';
import { aoki } from './steps/users.ts';

test.describe('the palette', () => {
  test('opens anywhere, finds a person by reading, and teaches the quicker keys', async ({ as }) => {
    const page = await as(aoki);
    const field = page.getByRole('combobox', { name: '探す・移動する' });
    await page.goto('/settings');
    await expect(page.getByRole('heading', { level: 1, name: '設定' })).toBeVisible();
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

  test('finds what was said, however it is typed, and goes on to the page that has it all', async ({ as }) => {
    const page = await as(aoki);
    await page.goto('/clients');
    await expect(page.getByRole('heading', { level: 1, name: '派遣先' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: '探す・移動する' })).toBeFocused();
    await page.keyboard.insertText('フォークリフト');
    await expect(page.getByRole('group', { name: '話したこと' }).getByRole('option').first()).toContainText(
      'フォークリフト',
    );
    await page.getByRole('option', { name: '「フォークリフト」をすべて探す' }).click();

    await expect(page.getByRole('heading', { level: 2, name: '話したこと' })).toBeVisible();
    const box = page.getByRole('searchbox', { name: '人・派遣先・話したことを探す' });
    await expect(box).toHaveValue('フォークリフト');
    await box.fill('ﾌｫｰｸ');
    await expect(page.getByRole('main').locator('mark').first()).toHaveText('フォーク');
    await page.getByRole('radio', { name: '人', exact: true }).check({ force: true });
    await expect(page.getByText('「ﾌｫｰｸ」は見つかりませんでした')).toBeVisible();
    await page.getByRole('button', { name: 'すべてから探す' }).click();
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await expect(page.getByRole('main')).toContainText('フォークリフト');
  });
});

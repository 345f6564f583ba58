import { someone } from './steps/given.ts';
import { convert, tabTo } from './steps/keyboard.ts';
import { visitWith } from './steps/people.ts';
import { expectSaved, fact } from './steps/record.ts';
import { expect, test } from './steps/test.ts';
import { aoki } from './steps/users.ts';

test.describe('the keyboard', () => {
  test('is enough to sign in, open a person and record a visit', async ({ as, page }) => {
    const { name } = await someone(await as(aoki), '若松');
    const { keyboard } = page;

    await page.goto('/login');
    await tabTo(page, page.getByLabel('メールアドレス'));
    await keyboard.type(aoki.email);
    await tabTo(page, page.getByLabel('パスワード', { exact: true }));
    await keyboard.type(aoki.password);
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible();

    await tabTo(page, page.getByRole('link', { name: '人', exact: true }));
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('searchbox', { name: '人を探す' }));
    await keyboard.insertText(name);
    await tabTo(page, page.getByRole('link', { name }));
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: `${name}さん` })).toBeVisible();

    await keyboard.press('r');
    await expect(fact(page, 1)).toBeFocused();
    await keyboard.insertText('朝の散歩を続けている');
    await keyboard.press('Enter');
    await expect(fact(page, 2)).toBeFocused();
    await keyboard.insertText('仕分けの班長を頼まれた');
    await tabTo(page, page.getByRole('radio', { name: /^\+1週/ }));
    await keyboard.press('Space');
    await keyboard.press('Control+Enter');
    await expectSaved(page);
    await expect(visitWith(page, '朝の散歩を続けている')).toContainText('仕分けの班長を頼まれた');
  });
});

test.describe('the Enter that ends a conversion to kanji', () => {
  test('does not sign in', async ({ page }) => {
    await page.goto('/login');
    await page.getByLabel('メールアドレス').focus();
    await convert(page, 'あおき', '青木');
    await expect(page.getByLabel('メールアドレス')).toHaveValue('青木');
    await expect(page.getByText('パスワードを入力してください。')).toBeHidden();

    await page.keyboard.press('Enter');
    await expect(page.getByText('パスワードを入力してください。')).toBeVisible();
  });

  test('only goes on searching', async ({ as }) => {
    const page = await as(aoki);
    await page.goto('/people');
    const search = page.getByRole('searchbox', { name: '人を探す' });
    await search.focus();
    await convert(page, 'おかもと', '岡本');
    await expect(page.getByRole('main').getByRole('rowheader')).toHaveCount(1);
    await expect(page.getByRole('link', { name: '岡本 奈緒' })).toBeVisible();
    await expect(search).toBeFocused();
    await expect(page).toHaveURL(/\/people(\?q=[^&]*)?$/);
  });
});

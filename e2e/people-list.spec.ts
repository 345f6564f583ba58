import { aNewName } from './steps/names.ts';
import { expect, test } from './steps/test.ts';
import { aoki } from './steps/users.ts';

test('the list is narrowed, kept under a name, and found again', async ({ as }) => {
  const page = await as(aoki);
  const view = aNewName('表示');
  await page.goto('/people');
  await page.getByRole('button', { name: '絞り込む' }).click();
  await page.getByRole('combobox', { name: '担当' }).selectOption('自分');
  await page.getByRole('combobox', { name: '更新月' }).selectOption('来月');
  await page.getByRole('button', { name: '表示する' }).click();
  await expect(page.getByRole('link', { name: '長谷川 結衣' })).toBeVisible();
  await expect(page.getByRole('link', { name: '石原 和也' })).toBeHidden();

  await page.getByRole('button', { name: '次回' }).click();
  await expect(page.getByRole('columnheader', { name: '次回' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: '表示の操作' }).click();
  await page.getByRole('menuitem', { name: 'この表示に名前を付けて保存' }).click();
  await page.getByLabel('表示の名前').fill(view);
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByRole('link', { name: view })).toHaveAttribute('aria-current', 'page');

  await page.reload();
  await expect(page.getByRole('link', { name: view })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('button', { name: '「更新月: 来月」を外す' })).toBeVisible();
  await page.getByRole('button', { name: '「担当: 自分」を外す' }).click();
  await expect(page.getByText('(変更あり)')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: '表示の操作' }).click();
  await page.getByRole('menuitem', { name: 'この表示を削除' }).click();
  await expect(page.getByRole('status').filter({ hasText: `「${view}」を削除しました。` })).toBeVisible();
  await expect(page.getByRole('link', { name: '石原 和也' })).toBeVisible();
});

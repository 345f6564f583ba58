import { readFile } from 'node:fs/promises';
import { expect, test } from './steps/test.ts';
import { aoki } from './steps/users.ts';

test('a list is taken out as it stands on its screen', async ({ as }) => {
  const page = await as(aoki);
  await page.goto('/people?letter=は');
  await expect(page.locator('[data-row]').first()).toBeVisible();
  const names = await page.locator('[data-row]').allInnerTexts();
  await page.getByRole('button', { name: '人の一覧を書き出す' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^\d+件$/)).toBeVisible();

  const taken = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '書き出す', exact: true }).click();
  const file = await taken;
  expect(file.suggestedFilename()).toMatch(/^人の一覧_\d{4}-\d\d-\d\d\.csv$/);
  await expect(page.getByText('を書き出しました')).toBeVisible();

  const [head, ...rows] = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(head).toBe('\ufeff氏名,読み,社員番号,連絡拒否,派遣先,事業所,担当,前回,次回,約束,期限を過ぎた約束');
  expect(rows.slice(0, names.length).map((it) => it.split(',')[0])).toEqual(names);
});

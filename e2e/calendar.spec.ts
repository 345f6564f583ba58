import { later, someone } from './steps/given.ts';
import { expect, test } from './steps/test.ts';
import { aoki } from './steps/users.ts';

test('a meeting is planned on a day and moved to another, with the reason', async ({ as }) => {
  const page = await as(aoki);
  const { name } = await someone(page, '若松');
  await page.goto('/calendar?view=agenda');
  const today = (await page.locator('[aria-current=date]').getAttribute('data-day')) ?? '';
  const planned = page.getByRole('listitem').filter({ hasText: name });

  await page
    .getByRole('button', { name: /に予定を入れる$/ })
    .first()
    .click();
  await page.getByRole('searchbox', { name: '会う人' }).fill(name);
  await page.getByRole('radio', { name }).check();
  await page.getByRole('button', { name: 'この日に予定を入れる' }).click();
  await expect(planned).toBeVisible();

  await page.getByRole('button', { name: `${name}さんとの予定の操作` }).click();
  await page.getByRole('menuitem', { name: '日を変える' }).click();
  await page.getByLabel('新しい日', { exact: true }).fill(later(today, 2));
  await page.getByLabel('理由').fill('本人の希望');
  await page.getByRole('button', { name: 'この日に変える' }).click();
  await expect(page.getByRole('status').filter({ hasText: `${name}さんとの予定を` })).toBeVisible();
  const day = page.locator('section').filter({ has: page.locator(`[data-day="${later(today, 2)}"]`) });
  await expect(day.getByRole('link', { name })).toBeVisible();
});

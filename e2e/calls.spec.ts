import { expect, test } from './steps/test.ts';
import { kawabata } from './steps/users.ts';

const wish = '伝票の締め日を早めに知らせてほしい';

test('a manager calls with thanks, one thumb, and what they wish for is a promise at once', async ({ as }) => {
  const page = await as(kawabata);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/calls');
  await page.getByRole('link').filter({ hasText: '長谷川 結衣' }).first().click();

  await test.step('the sheet says whom, by which number and what to say', async () => {
    await expect(page.getByRole('heading', { level: 1, name: /様/ })).toBeVisible();
    await expect(page.locator('a[href^="tel:"]')).toBeVisible();
    await expect(page.getByRole('button', { name: 'つながった' })).toBeInViewport();
  });

  await test.step('the wish lacks its promise until it is made', async () => {
    await page.getByRole('button', { name: '要望あり' }).click();
    await page.getByRole('textbox', { name: '要望' }).fill(wish);
    await page.getByRole('button', { name: '要望を約束にして保存' }).click();
    await expect(page.getByText('期限を選んでください')).toBeVisible();
    await page.getByRole('textbox', { name: 'どんな方向で' }).fill('経理と日程を決める');
    for (const legend of ['いつまでに', 'いつ報告するか'])
      await page.getByRole('group', { name: legend }).first().getByRole('radio').first().check({ force: true });
    await page.getByRole('button', { name: '要望を約束にして保存' }).click();
  });

  await test.step('it stands on the sheet, and with the person', async () => {
    await expect(page.getByText('要望を受けました').first()).toBeVisible();
    await expect(page.getByRole('link', { name: /次の電話へ|一覧へ戻る/ })).toBeInViewport();
    await page.getByRole('link', { name: '長谷川 結衣さん' }).first().click();
    await page.getByRole('tab', { name: 'お礼電話' }).click();
    await page.getByRole('tabpanel', { name: 'お礼電話' }).getByRole('link', { name: wish }).click();
    await expect(page.getByRole('heading', { level: 1, name: wish })).toBeVisible();
  });
});

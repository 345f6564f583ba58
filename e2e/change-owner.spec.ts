import type { Page } from '@playwright/test';
import { addPerson } from './steps/people.ts';
import { choice, saveRecord, startRecord, writeFacts } from './steps/record.ts';
import { expect, test } from './steps/test.ts';
import { aoki, konishi } from './steps/users.ts';

/** Near enough for 今日, whatever day of the week it is. */
async function chooseTomorrow(page: Page) {
  const tomorrow = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(Date.now() + 86_400_000);
  await choice(page, '次に会う日').getByRole('button', { name: 'ほかの日' }).click();
  await page.getByLabel('次に会う日', { exact: true }).and(page.locator('input')).fill(tomorrow);
}

test('one owner changes with a reason: the next date is on the new owner’s 今日, and the history says why', async ({
  as,
}) => {
  const mine = await as(aoki);
  const { name, address } = await addPerson(mine, '瀬戸');
  await mine.getByRole('link', { name: '基本情報' }).click();

  await test.step('she begins work, and a visit fixes the next date', async () => {
    await mine.getByRole('button', { name: '就業を始める' }).click();
    const start = mine.getByRole('dialog', { name: '就業を始める' });
    await start.getByRole('listitem').first().getByRole('button').click();
    await start.getByRole('button', { name: '就業を始める' }).click();
    await expect(start).toBeHidden();
    await mine.goto(address);
    await startRecord(mine);
    await writeFacts(mine, '朝の電車が混む');
    await chooseTomorrow(mine);
    await saveRecord(mine);
  });

  await test.step('who answers for her changes', async () => {
    await mine.goto(`${address}/record`);
    await mine.getByRole('button', { name: 'フォロー担当を変える' }).click();
    const change = mine.getByRole('dialog', { name: 'フォロー担当を変える' });
    await change.getByLabel('新しい担当').selectOption({ label: konishi.name });
    await change.getByLabel('理由').fill('家が近い');
    await change.getByRole('button', { name: '担当を変える' }).click();
    await expect(change).toBeHidden();
    await mine.getByText('担当の移り変わり').click();
    await expect(mine.getByRole('listitem').filter({ hasText: '理由: 家が近い' })).toContainText(konishi.name);
  });

  const theirs = await as(konishi);
  await theirs.goto('/today');
  // The first day of the work is a date of the plan too.
  await expect(theirs.getByRole('link', { name: `${name}さん` }).first()).toBeVisible();
});

import type { Page } from '@playwright/test';
import { someone, visited } from './steps/given.ts';
import { choice } from './steps/record.ts';
import { expect, test } from './steps/test.ts';
import { aoki } from './steps/users.ts';

const lamp = '更衣室の鍵が固くて回らない';

/** A deed in its sheet, as it is filled in. */
async function doIn(page: Page, title: string, fill: (sheet: ReturnType<Page['getByRole']>) => Promise<unknown>) {
  const sheet = page.getByRole('dialog', { name: title });
  await fill(sheet);
  await sheet.getByRole('button', { name: '保存する' }).click();
  await expect(sheet).toBeHidden();
}

const whatHappened = (page: Page) =>
  page.getByRole('region', { name: '約束の詳細' }).locator('ol').getByRole('listitem');

test('a promise goes its whole course from the list: held, reported in between, withdrawn, taken back, by keys', async ({
  as,
}) => {
  const page = await as(aoki);
  await page.setViewportSize({ width: 1440, height: 900 });
  const person = await someone(page, '沢渡');
  await visited(page, person, {
    facts: ['自転車で通っている'],
    issue: { text: lamp, direction: '総務に鍵の交換を頼む' },
  });

  await page.goto('/promises');
  const row = page.getByRole('listitem').filter({ hasText: person.name });
  const link = row.getByRole('link', { name: lamp });
  await test.step('the keyboard finds it and opens it beside the list', async () => {
    await expect(link).toBeVisible();
    for (let steps = 0; steps < 60 && !(await link.evaluate((it) => it === document.activeElement)); steps += 1)
      await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: lamp })).toBeVisible();
  });

  await test.step('保留 asks until when, when it is reported, and why', async () => {
    await page.keyboard.press('h');
    await doIn(page, '保留にする', async (sheet) => {
      await choice(page, 'いつまで保留しますか')
        .getByText(/2週間後|その次の金曜/)
        .click();
      await choice(page, '報告はいつしますか').getByText('保留の終わり').click();
      await sheet.getByLabel('理由').fill('鍵の業者が来月に来るため');
    });
    await expect(whatHappened(page).last()).toContainText('鍵の業者が来月に来るため');
  });

  await test.step('中間報告 fixes the next report', async () => {
    await page.keyboard.press('e');
    await doIn(page, '中間報告する', async () => {
      await choice(page, '次はいつ報告しますか')
        .getByText(/2週間後|その次の金曜/)
        .click();
    });
    await expect(whatHappened(page).last()).toContainText('中間報告');
  });

  await test.step('再開 and 取り下げ; the slip is taken back at once', async () => {
    await page.keyboard.press('o');
    await doIn(page, '再開する', async (sheet) => {
      await choice(page, '新しい期限')
        .getByText(/2週間後|その次の金曜/)
        .click();
      await choice(page, '新しい報告の日').getByText('期限の日').click();
      await sheet.getByLabel('理由').fill('業者が早く来られる');
    });
    await page.keyboard.press('w');
    await doIn(page, '取り下げる', (sheet) => sheet.getByLabel('理由').fill('押し間違い'));
    await expect(row).toBeHidden();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect(row).toBeVisible();
    await expect(whatHappened(page).last()).toContainText('元に戻しました');
  });
});

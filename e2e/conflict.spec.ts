import type { Page } from '@playwright/test';
import { promise } from './steps/continue.ts';
import { meetAgain } from './steps/given.ts';
import { expect, test } from './steps/test.ts';
import { aoki, kawabata } from './steps/users.ts';

const lamp = '休憩室の暖房が効かない';

async function openChange(page: Page, direction: string, reason: string) {
  await page.getByRole('button', { name: `「${lamp}」の操作` }).click();
  await page.getByRole('menuitem', { name: '約束を変える' }).click();
  const sheet = page.getByRole('dialog', { name: '約束を変える' });
  await sheet.getByRole('textbox', { name: 'どんな方向で' }).fill(direction);
  await sheet.getByLabel('理由').fill(reason);
  return sheet;
}

test('two people change one promise: the second sees both, chooses, and nothing is lost', async ({ as }) => {
  const mine = await as(aoki);
  const issue = { text: lamp, direction: '派遣先に点検を頼む' };
  const { address } = await meetAgain(mine, '水沢', { facts: ['毛布を持参している'], issue });
  const theirs = await as(kawabata);
  await theirs.goto(address);

  const sheet = await openChange(mine, '電気の会社に直してもらう', '部品が届く日が決まった');
  const hers = await openChange(theirs, '暖房機を借りる', '寒い日が続くため');
  await hers.getByRole('button', { name: '保存する' }).click();
  await expect(hers).toBeHidden();

  await test.step('the second sees what was saved beside what they wrote', async () => {
    await sheet.getByRole('button', { name: '保存する' }).click();
    const conflict = mine.getByRole('dialog', { name: 'ほかの人が先に保存しました' });
    const row = conflict.getByRole('row', { name: '方向' });
    await expect(row.getByRole('cell').first()).toHaveText('暖房機を借りる');
    await expect(row.getByRole('cell').last()).toHaveText('電気の会社に直してもらう');
    await conflict.getByRole('button', { name: '自分の内容で保存し直す' }).click();
    await expect(conflict).toBeHidden();
    await expect(sheet).toBeHidden();
  });

  await test.step('the promise is theirs, and its course tells both changes', async () => {
    await expect(promise(mine, lamp)).toContainText('電気の会社に直してもらう');
    for (const page of [mine, theirs]) {
      await page.reload();
      const told = page.getByRole('listitem').filter({ hasText: '約束を変更' });
      await expect(told.filter({ hasText: '寒い日が続くため' }).last()).toContainText('川端');
      await expect(told.filter({ hasText: '部品が届く日が決まった' }).last()).toContainText('青木');
    }
  });
});

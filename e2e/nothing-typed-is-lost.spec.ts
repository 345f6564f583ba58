import type { Page, Request } from '@playwright/test';
import { addPerson, visitWith } from './steps/people.ts';
import { chooseNext, expectSaved, fact, issue, save, startRecord, writeFacts } from './steps/record.ts';
import { signIn } from './steps/sign-in.ts';
import { expect, test } from './steps/test.ts';
import { aoki } from './steps/users.ts';

const line = '来月から通信講座で簿記を習う';
const graphql = '**/graphql';

const sends = (request: Request) => request.postData()?.includes(line) ?? false;

/** As in a lift: what is sent does not arrive, or arrives and the answer does not. */
const loseTheRecord = (page: Page, lost: 'on its way' | 'on the way back') =>
  page.route(graphql, async (route) => {
    if (!sends(route.request())) return route.continue();
    if (lost === 'on the way back') await route.fetch();
    return route.abort();
  });

test.describe('no text that a user typed is ever lost', () => {
  test('a reload in the middle of a record brings it back', async ({ as }) => {
    const page = await as(aoki);
    await addPerson(page, '早坂');
    await startRecord(page);
    await writeFacts(page, line, '通勤は自転車に替えた');
    await page.getByRole('button', { name: '相談', exact: true }).click();
    await issue(page, 1).fill('制服の替えを一枚ほしい');
    await expect(page.getByText('端末に保存', { exact: true })).toBeVisible();

    await page.reload();
    await expect(page.getByText('書きかけの記録を戻しました')).toBeVisible();
    await expect(fact(page, 1)).toHaveValue(line);
    await expect(fact(page, 2)).toHaveValue('通勤は自転車に替えた');
    await expect(issue(page, 1)).toHaveValue('制服の替えを一枚ほしい');
  });

  test('a record that did not arrive says so, and is stored once when it is sent again', async ({ as }) => {
    const page = await as(aoki);
    await addPerson(page, '早坂');
    await startRecord(page);
    await writeFacts(page, line);
    await chooseNext(page);
    const retry = page.getByRole('button', { name: '再試行' });

    await test.step('it is lost on its way', async () => {
      await loseTheRecord(page, 'on its way');
      await save(page).click();
      await expect(page.getByText('まだ送れていません。文は端末に残っています')).toBeVisible();
      await expect(fact(page, 1)).toHaveValue(line);
    });

    await test.step('it is stored, but nobody hears of it', async () => {
      await page.unroute(graphql);
      await loseTheRecord(page, 'on the way back');
      const failed = page.waitForEvent('requestfailed', sends);
      await retry.click();
      await failed;
      await expect(retry).toBeEnabled();
      await expect(fact(page, 1)).toHaveValue(line);
    });

    await test.step('sent a third time, it is there once', async () => {
      await page.unroute(graphql);
      await retry.click();
      await expectSaved(page);
      await page.reload();
      await expect(visitWith(page, line)).toHaveCount(1);
    });
  });

  test('a session that ended asks to sign in, and the text is still there', async ({ page }) => {
    await signIn(page, aoki);
    await addPerson(page, '早坂');
    await startRecord(page);
    await writeFacts(page, line);
    await chooseNext(page);
    await page.context().clearCookies();
    await save(page).click();

    const again = page.getByRole('dialog', { name: 'もう一度ログインしてください' });
    await again.getByLabel('パスワード', { exact: true }).fill(aoki.password);
    await again.getByRole('button', { name: 'ログイン', exact: true }).click();
    await expect(again).toBeHidden();
    await expect(fact(page, 1)).toHaveValue(line);

    await page.getByRole('button', { name: '再試行' }).click();
    await expectSaved(page);
    await expect(visitWith(page, line)).toHaveCount(1);
  });

  test('a session that ended before the page was opened leads back to the text', async ({ page }) => {
    await signIn(page, aoki);
    await addPerson(page, '早坂');
    await startRecord(page);
    await writeFacts(page, line);
    await expect(page.getByText('端末に保存', { exact: true })).toBeVisible();
    await page.context().clearCookies();
    await page.reload();

    await expect(page.getByRole('heading', { level: 1, name: 'ログイン' })).toBeVisible();
    await page.getByLabel('メールアドレス').fill(aoki.email);
    await page.getByLabel('パスワード', { exact: true }).fill(aoki.password);
    await page.getByRole('button', { name: 'ログイン' }).click();
    await expect(fact(page, 1)).toHaveValue(line);
  });
});

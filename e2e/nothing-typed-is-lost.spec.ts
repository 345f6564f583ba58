import type { Page, Request } from '@playwright/test';
import { meetAgain, meetSomeone } from './steps/given.ts';
import { visitWith } from './steps/people.ts';
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
    await meetSomeone(page, '早坂');
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
    await meetSomeone(page, '早坂');
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
    await meetSomeone(page, '早坂');
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
    await meetSomeone(page, '早坂');
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

  test('two tabs write one record, and the other one says when it is saved', async ({ as }) => {
    const page = await as(aoki);
    await meetSomeone(page, '早坂');
    await startRecord(page);
    await writeFacts(page, line);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect(fact(other, 1)).toHaveValue(line);

    await other.bringToFront();
    await fact(other, 1).press('Enter');
    await fact(other, 2).fill('通勤は自転車に替えた');
    await expect(fact(page, 2)).toHaveValue('通勤は自転車に替えた');
    await page.bringToFront();
    await fact(page, 1).press('End');
    await page.keyboard.type('。独学');
    await expect(fact(other, 1)).toHaveValue(`${line}。独学`);
    await expect(fact(other, 2)).toHaveValue('通勤は自転車に替えた');

    await chooseNext(page);
    await save(page).click();
    await expectSaved(page);
    await expect(other.getByText('この記録は別のタブで保存済みです')).toBeVisible();
    await expect(fact(other, 1)).toHaveValue('');
  });

  test('what was left by back, a link or a closed tab is found again on 今日', async ({ as }) => {
    const page = await as(aoki);
    const { name } = await meetSomeone(page, '早坂');
    await startRecord(page);
    await page.getByText('まとめて書く').click();
    await page.getByRole('textbox', { name: '聞いたこと' }).fill(line);
    await page.goBack();
    await expect(page.getByRole('link', { name: '記録する' })).toBeVisible();
    const again = await page.context().newPage();
    await page.close();

    await again.goto('/today');
    await again.getByRole('button', { name: `${name}さんの書きかけを捨てる` }).click();
    await expect(again.getByRole('link', { name: `${name}さんの書きかけを続ける` })).toBeHidden();
    await again.getByRole('button', { name: '元に戻す' }).click();
    await again.getByRole('link', { name: `${name}さんの書きかけを続ける` }).click();
    await expect(again.getByRole('textbox', { name: '聞いたこと' })).toHaveValue(line);
  });

  test('a dialog keeps its words from a slip, and when the session ended', async ({ page }) => {
    await signIn(page, aoki);
    await meetAgain(page, '早坂', { facts: [line] });
    const visit = visitWith(page, line);
    const why = page.getByRole('textbox', { name: '理由' });
    await visit.getByRole('button', { name: /の記録の操作$/ }).click();
    await page.getByRole('menuitem', { name: 'この記録を取り消す' }).click();
    await why.fill('同じ名字の人と取り違えた');
    await page.keyboard.press('Escape');
    await page.mouse.click(5, 5);
    await expect(why).toHaveValue('同じ名字の人と取り違えた');

    await page.context().clearCookies();
    await page.getByRole('dialog').getByRole('button', { name: '取り消す' }).click();
    const door = page.getByRole('dialog', { name: 'もう一度ログインしてください' });
    await door.getByLabel('パスワード', { exact: true }).fill(aoki.password);
    await door.getByRole('button', { name: 'ログイン', exact: true }).click();
    await expect(door).toBeHidden();
    await expect(why).toHaveValue('同じ名字の人と取り違えた');
    await page.getByRole('dialog').getByRole('button', { name: '取り消す' }).click();
    await expect(visit).toHaveCount(0);
  });
});

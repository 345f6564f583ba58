import type { Page } from '@playwright/test';
import { accept, invite, newUser } from './steps/colleagues.ts';
import { meetSomeone, someone, visited } from './steps/given.ts';
import { convertEverywhere, tabTo } from './steps/keyboard.ts';
import { aNewName } from './steps/names.ts';
import { choice, fact, issue, save, startRecord } from './steps/record.ts';
import { countStrokes, strokesUntilSaved } from './steps/strokes.ts';
import { expect, test } from './steps/test.ts';
import { aoki, takase, type User } from './steps/users.ts';

const promise = '休憩室の空調が寒い→席替えを相談する';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A coordinator who meets nobody but these today, so that their list begins with them. */
async function aCoordinatorWithVisits(admin: Page, page: Page, families: string[]): Promise<User> {
  const user = newUser(aNewName('真鍋'));
  await accept(page, await invite(admin, user, { office: '横浜支店', role: 'フォロー担当' }), user);
  for (const family of families)
    await visited(page, await someone(page, family), { facts: ['はじめての挨拶'], nextIn: 0 });
  return user;
}

async function today(page: Page) {
  await page.goto('/today');
  await expect(page.getByRole('link', { name: /さんの記録$/ }).first()).toBeVisible();
  await countStrokes(page);
}
const toSheet = (page: Page, family: string) =>
  page.getByRole('link', { name: new RegExp(`^${family} .*さんの記録$`) });
const chip = (page: Page, legend: string, label: string | RegExp) => choice(page, legend).getByText(label).first();

test('a visit is written down in a few taps, and in a few keys', async ({ as, browser, stranger }) => {
  const page = await stranger();
  await aCoordinatorWithVisits(await as(takase), page, ['久我', '真野', '早見', '和久']);
  const storageState = await page.context().storageState();
  const counts: Record<string, unknown> = {};

  await test.step('by touch', async () => {
    const context = await browser.newContext({ ...phone, storageState });
    const touch = await context.newPage();

    await today(touch);
    await toSheet(touch, '久我').tap();
    await expect(fact(touch, 1)).toBeFocused();
    await touch.keyboard.insertText('朝の散歩を続けている');
    await chip(touch, '次に会う日', '+1週').tap();
    await save(touch).tap();
    const facts = await strokesUntilSaved(touch);
    counts['facts, taps (limit 3)'] = facts.pointers;
    expect(facts.pointers + facts.keys).toBeLessThanOrEqual(3);

    await today(touch);
    await toSheet(touch, '真野').tap();
    await touch.getByRole('button', { name: '相談', exact: true }).tap();
    await expect(issue(touch, 1)).toBeFocused();
    await touch.keyboard.insertText(promise);
    await chip(touch, 'いつまでに', /2週間後|その次の金曜/).tap();
    await chip(touch, 'いつ報告するか', '期限の日').tap();
    await chip(touch, '次に会う日', '+1週').tap();
    await save(touch).tap();
    const issues = await strokesUntilSaved(touch);
    counts['one issue, taps (limit 6)'] = issues.pointers;
    expect(issues.pointers + issues.keys).toBeLessThanOrEqual(6);
    await expect(touch.getByText('席替えを相談する').first()).toBeVisible();
    await context.close();
  });

  await test.step('by keys alone', async () => {
    const { keyboard } = page;
    await today(page);
    await keyboard.press('r');
    await expect(fact(page, 1)).toBeFocused();
    await keyboard.insertText('仕分けの班長を頼まれた');
    await keyboard.press('Alt+n');
    await keyboard.press('Space');
    await keyboard.press('Control+Enter');
    const facts = await strokesUntilSaved(page);
    counts['facts, keys (limit 12)'] = facts.keys;
    expect([facts.keys <= 12, facts.pointers]).toEqual([true, 0]);

    await today(page);
    await keyboard.press('r');
    await expect(fact(page, 1)).toBeFocused();
    await keyboard.press('Alt+b');
    await expect(issue(page, 1)).toBeFocused();
    await keyboard.insertText(promise);
    for (const legend of ['いつまでに', 'いつ報告するか', '次に会う日']) {
      await keyboard.press('Enter');
      await expect(choice(page, legend).getByRole('radio').first()).toBeFocused();
      await keyboard.press('Space');
    }
    await keyboard.press('Enter');
    const issues = await strokesUntilSaved(page);
    counts['one issue, keys (limit 12)'] = issues.keys;
    expect([issues.keys <= 12, issues.pointers]).toEqual([true, 0]);
  });
  console.log(JSON.stringify(counts));
});

test('the Enter that ends a conversion saves nothing, in any field of the sheet', async ({ as }) => {
  const page = await as(aoki);
  await meetSomeone(page, '若松');
  await startRecord(page);
  await page.getByRole('button', { name: '相談', exact: true }).click();
  await page.getByText('決められなかった').click();
  await page.getByRole('button', { name: '一緒に会った人を足す' }).click();
  await expect(page.getByRole('searchbox', { name: '一緒に会った人を探す' })).toBeVisible();

  const untouched = async () => {
    await expect(page.getByText(/あと\d+か所/)).toBeHidden();
    await expect(page.getByRole('tablist')).toBeHidden();
  };
  expect(await convertEverywhere(page, untouched)).toBe(5);
  await tabTo(page, page.getByRole('button', { name: 'まとめて書く' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '聞いたこと' })).toBeFocused();
  await convertEverywhere(page, untouched);
});

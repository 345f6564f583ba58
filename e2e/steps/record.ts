import { expect, type Page } from '@playwright/test';

export interface IssueToRecord {
  readonly text: string;
  readonly direction: string;
  /** Who keeps the promise; whoever writes where it is not said. */
  readonly owner?: string;
}

export const fact = (page: Page, number: number) => page.getByRole('textbox', { name: `${number}つ目の事実` });
export const issue = (page: Page, number: number) => page.getByRole('textbox', { name: `${number}つ目の相談` });
export const choice = (page: Page, legend: string) => page.getByRole('group', { name: legend, exact: true });
export const save = (page: Page) => page.getByRole('button', { name: '保存', exact: true });

/** From a person's page to their sheet. */
export async function startRecord(page: Page) {
  await page.getByRole('link', { name: '記録する' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /さんとの会話$/ })).toBeVisible();
  await expect(fact(page, 1)).toBeFocused();
}

/** One line after the other, as Enter goes on to the next. */
export async function writeFacts(page: Page, ...facts: string[]) {
  for (const [at, text] of facts.entries()) {
    if (at) await fact(page, at).press('Enter');
    await fact(page, at + 1).fill(text);
  }
}

/** What was asked of us, with its whole promise: in which direction, by when, and when, how and by whom it is reported. */
export async function writeIssue(page: Page, { text, direction, owner }: IssueToRecord) {
  await page.getByRole('button', { name: '相談', exact: true }).click();
  await issue(page, 1).fill(text);
  await page.getByRole('textbox', { name: 'どんな方向で' }).fill(direction);
  await choice(page, 'いつまでに')
    .getByText(/2週間後|その次の金曜/)
    .click();
  await choice(page, 'いつ報告するか').getByText('期限の日').click();
  await page.getByRole('button', { name: /^報告の相手と方法、担当/ }).click();
  await choice(page, '誰に報告するか').getByText('本人', { exact: true }).click();
  await choice(page, 'どう報告するか').getByText('電話').click();
  if (owner) await page.getByRole('combobox', { name: '担当' }).selectOption({ label: owner });
}

/** A week from now; where that day stands already, it is offered as planned. */
export async function chooseNext(page: Page) {
  const days = choice(page, '次に会う日');
  await days.getByText('+1週').or(days.getByText('予定どおり')).first().click();
}

/** Ends on the person's page, where it says that the team has it. */
export async function saveRecord(page: Page) {
  await save(page).click();
  await expectSaved(page);
}

export async function expectSaved(page: Page) {
  await expect(page.getByRole('status').filter({ hasText: '保存済み' })).toBeVisible();
  await expect(page.getByRole('link', { name: '記録する' })).toBeVisible();
}

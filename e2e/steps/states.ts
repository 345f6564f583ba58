import { expect, type Page } from '@playwright/test';

export type Language = 'ja' | 'en';
export type Said = Readonly<Record<Language, string | RegExp>>;

/** Brings a page into a state that is looked at. It may go on from the state before. */
export type Act = (page: Page, language: Language) => Promise<void>;

export const says = (ja: string | RegExp, en: string | RegExp): Said => ({ ja, en });

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).or(page.getByRole('menuitem', { name })).first();

/** Presses one after another, and waits for what they open. */
export const opens =
  (what: 'dialog' | 'menu', ...names: Said[]): Act =>
  async (page, language) => {
    for (const name of names) await button(page, name[language]).click();
    await expect(page.getByRole(what)).toBeVisible();
  };

/** Unfolds what stands behind a line. */
export const unfolds =
  (name: Said): Act =>
  async (page, language) => {
    const line = page.locator('summary').filter({ hasText: name[language] }).first();
    await line.click();
    await expect(page.locator('details[open]').first()).toBeVisible();
  };

/** Presses what unfolds a part of the page, and waits for its words. */
export const brings =
  (name: Said, words: Said): Act =>
  async (page, language) => {
    await button(page, name[language]).click();
    await expect(page.getByText(words[language], { exact: true }).first()).toBeVisible();
  };

/** A key that opens something over any page. */
export const opensByKey =
  (key: string): Act =>
  async (page) => {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
  };

/** Sends the form as it stands, the last one of the page; it says what it lacks. In a dialog, if one is open. */
export const lacks: Act = async (page) => {
  const dialog = page.getByRole('dialog');
  const form = (await dialog.count()) ? dialog : page.getByRole('main');
  await form.locator('[type=submit]').last().click();
  await expect(form.locator('[aria-invalid=true]').first()).toBeVisible();
};

/** Fills fields, each found by its label. */
export const fills =
  (...fields: readonly (readonly [label: Said, text: string])[]): Act =>
  async (page, language) => {
    for (const [label, text] of fields) await page.getByLabel(label[language], { exact: true }).fill(text);
  };

export const then =
  (...acts: Act[]): Act =>
  async (page, language) => {
    for (const act of acts) await act(page, language);
  };

/** Closes what stands over the page. */
export const closes: Act = async (page) => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog').or(page.getByRole('menu'))).toHaveCount(0);
};

/** Closes a dialog with a form by its button: Escape would lose what was typed, and does nothing there. */
export const closesForm: Act = async (page, language) => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: language === 'ja' ? '閉じる' : 'Close', exact: true }).click();
  await expect(dialog).toHaveCount(0);
};

/** A record in which something was asked of us, and nothing promised. */
export const lacksAPromise: Act = async (page, language) => {
  const ja = language === 'ja';
  await page.getByRole('textbox', { name: ja ? '1つ目の事実' : 'Fact 1' }).fill('合唱の練習が週三日になった');
  await page.getByRole('button', { name: ja ? '相談' : 'Issue', exact: true }).click();
  await page.locator('[type=submit]').click();
  await expect(page.getByText(ja ? /あと\d+か所/ : /\d+\smore choice/)).toBeVisible();
};

/** Asks for a new password; what is said does not depend on whose address it is. */
export const asksForALink: Act = async (page) => {
  await page.locator('input[type=email]').fill('nobody@enishi.example');
  await page.locator('[type=submit]').click();
  await expect(page.getByRole('status').filter({ hasText: 'nobody@enishi.example' })).toBeVisible();
};

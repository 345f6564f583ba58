import { expect, type Page } from '@playwright/test';
import { promisesOf } from './people.ts';
import { choice } from './record.ts';

/** Whom do I meet next? The name on 今日 leads to the brief. */
export async function openFromToday(page: Page, name: string) {
  await page.goto('/today');
  await page
    .getByRole('link', { name: `${name}さん` })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: `${name}さん` })).toBeVisible();
}

/** その後いかがですか: one tap on what was said, and the answer beneath it. */
export async function answerUnder(page: Page, said: string, answer: string) {
  await page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'その後いかがですか' }) })
    .getByRole('button', { name: said })
    .click();
  await page.getByRole('textbox', { name: `「${said}」のその後` }).fill(answer);
}

/** A promise in the brief. */
export const promise = (page: Page, text: string) => promisesOf(page).getByRole('listitem').filter({ hasText: text });

export async function resolveIssue(page: Page, text: string, resolution: string) {
  await page.getByRole('button', { name: `解決した ${text}` }).click();
  const sheet = page.getByRole('dialog', { name: '解決した' });
  await sheet.getByLabel('どう解決しましたか').fill(resolution);
  await sheet.getByRole('button', { name: '保存する' }).click();
  await expect(sheet).toBeHidden();
}

/** On which day and by which way the person heard of it. */
export async function reportIssue(page: Page, text: string, way: string) {
  await page.getByRole('button', { name: `報告した ${text}` }).click();
  const sheet = page.getByRole('dialog', { name: '報告した' });
  await expect(sheet.getByLabel('報告した日', { exact: true })).not.toHaveValue('');
  await choice(page, '報告の方法').getByText(way).click();
  await sheet.getByRole('button', { name: '保存する' }).click();
  await expect(sheet).toBeHidden();
}

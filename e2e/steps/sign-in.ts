import { expect, type Page } from '@playwright/test';
import type { User } from './users.ts';

/** Signs in at the door that stands open, wherever it leads. */
export async function enter(page: Page, { email, password }: User) {
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'ログイン' }).click();
}

export async function signIn(page: Page, user: User) {
  await page.goto('/login');
  await enter(page, user);
  await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible();
}

export async function signOut(page: Page) {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'ログアウト', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'ログイン' })).toBeVisible();
}
